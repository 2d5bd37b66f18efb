package no.nortrials.portal.outcome;

import java.util.Locale;
import no.nortrials.portal.notification.Message;
import no.nortrials.portal.platform.PortalProperties;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mail that asks what became of a request; its key is the request and which of the questions it is. */
@Component
class AskMail {
    private final MessageSource messages;
    private final PortalProperties portal;

    AskMail(MessageSource messages, PortalProperties portal) {
        this.messages = messages;
        this.portal = portal;
    }

    Message of(Ask ask, RequestHeader request, Correspondent sponsor, String secret) {
        Locale locale = sponsor.locale();
        return new Message(
                "outcome.ask:" + request.id() + ":" + ask.days(),
                "outcome.ask",
                sponsor.name(),
                sponsor.email(),
                locale,
                text(locale, "outcome.mail.subject", request.name()),
                text(
                        locale,
                        "outcome.mail.body",
                        sponsor.name(),
                        request.name(),
                        request.title(),
                        portal.link("/o/" + secret)),
                null,
                request.id());
    }

    private String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
