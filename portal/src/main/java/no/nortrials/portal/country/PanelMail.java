package no.nortrials.portal.country;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.notification.Message;
import no.nortrials.portal.platform.PortalProperties;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails of a country assessment. None names the sponsor: the page behind the link does so when it may. */
@Component
class PanelMail {
    private final MessageSource messages;
    private final PortalProperties portal;

    PanelMail(MessageSource messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    /** @param occasion {@code invitation} or {@code reminder} */
    Message toExpert(
            String occasion,
            UUID member,
            String name,
            String email,
            Locale locale,
            RequestHeader request,
            LocalDate due,
            String secret) {
        return new Message(
                "country." + occasion + ":" + member,
                "country." + occasion,
                name,
                email,
                locale,
                text(locale, "country.mail." + occasion + ".subject", request.name(), day(due, locale)),
                text(
                        locale,
                        "country.mail." + occasion + ".body",
                        name,
                        request.name(),
                        day(due, locale),
                        portal.link("/p/" + secret)),
                null,
                request.id());
    }

    Message answer(RequestHeader request, Correspondent sponsor) {
        Locale locale = sponsor.locale();
        return new Message(
                "country.answer:" + request.id(),
                "country.answer",
                sponsor.name(),
                sponsor.email(),
                locale,
                text(locale, "country.mail.answer.subject", request.name()),
                text(
                        locale,
                        "country.mail.answer.body",
                        sponsor.name(),
                        request.name(),
                        request.title(),
                        portal.link("/requests/" + request.id() + "/country/answer")),
                null,
                request.id());
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
