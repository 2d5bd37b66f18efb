package no.nortrials.portal.dispatch.letter;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.notification.MailProperties;
import no.nortrials.portal.notification.Message;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.platform.PortalProperties;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of this module to the outbox, in the caller's transaction. A letter to a hospital says of the
 * request only what the open synopsis says, because mail is read by more people than it is sent to.
 */
@Component
public class Letters {
    private final Texts texts;
    private final Outbox outbox;
    private final PortalProperties portal;
    private final MailProperties mail;
    private final Clock clock;

    Letters(Texts texts, Outbox outbox, PortalProperties portal, MailProperties mail, Clock clock) {
        this.texts = texts;
        this.outbox = outbox;
        this.portal = portal;
        this.mail = mail;
        this.clock = clock;
    }

    /** Asks a person to answer; carries the link and the calendar entry. */
    public void invitation(RequestHeader request, Recipient recipient, Person to, String secret, String key) {
        toHospital("invitation", key, request, recipient, to, secret, "", entry(request, recipient, to.locale()));
    }

    /** A fresh link to the same thing. */
    public void linkAgain(RequestHeader request, Recipient recipient, Person to, String secret, String key) {
        toHospital("link", key, request, recipient, to, secret, "", entry(request, recipient, to.locale()));
    }

    /** Tells a colleague that the question was passed on. */
    public void passedOn(
            RequestHeader request,
            Recipient recipient,
            Person to,
            String secret,
            String key,
            String from,
            String note) {
        String said = note.isBlank()
                ? texts.text("dispatch.mail.passedOn.by", to.locale(), from)
                : texts.text("dispatch.mail.passedOn.byWith", to.locale(), from, note);
        toHospital("passedOn", key, request, recipient, to, secret, said, entry(request, recipient, to.locale()));
    }

    public void reminder(
            RequestHeader request, Recipient recipient, Person to, String secret, String key, boolean late) {
        toHospital(late ? "overdue" : "reminder", key, request, recipient, to, secret, "", null);
    }

    /** Tells of another deadline; the calendar entry takes the place of the earlier one. */
    public void deadline(RequestHeader request, Recipient recipient, Person to, String secret, String key) {
        toHospital("deadline", key, request, recipient, to, secret, "", entry(request, recipient, to.locale()));
    }

    /** What was answered, with a way back. */
    public void receipt(
            RequestHeader request, Recipient recipient, Person to, String secret, String key, String answer) {
        toHospital("receipt", key, request, recipient, to, secret, answer, null);
    }

    /** The question is withdrawn; the links no longer work. */
    public void recalled(RequestHeader request, Recipient recipient, Person to, String key) {
        String summary = texts.text("dispatch.calendar.summary", to.locale(), request.name());
        toHospital(
                "recalled",
                key,
                request,
                recipient,
                to,
                "",
                "",
                entries()
                        .cancelled(
                                recipient.id(),
                                recipient.dueDay(),
                                recipient.calendarSequence(),
                                summary,
                                clock.instant()));
    }

    /** Tells the company or the unit something about a request, with a link to a page of the portal. */
    public void about(
            RequestHeader request, Correspondent to, String kind, String key, String path, String... arguments) {
        var all = new Object[arguments.length + 3];
        all[0] = request.name();
        all[1] = request.title();
        all[2] = portal.link(path);
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        send(kind, key, request.id(), to.name(), to.email(), to.locale(), all, null);
    }

    private void toHospital(
            String kind,
            String key,
            RequestHeader request,
            Recipient recipient,
            Person to,
            String secret,
            String more,
            @Nullable String calendar) {
        Locale locale = to.locale();
        Object[] arguments = {
            request.name(),
            request.title(),
            portal.link("/a/" + secret),
            to.name(),
            texts.trust(recipient.trustId(), locale),
            texts.day(recipient.dueDay(), locale),
            area(request, locale),
            more
        };
        send(kind, key, request.id(), to.name(), to.email(), locale, arguments, calendar);
    }

    private void send(
            String kind,
            String key,
            UUID requestId,
            String name,
            String address,
            Locale locale,
            Object[] arguments,
            @Nullable String calendar) {
        outbox.queue(new Message(
                key,
                "dispatch." + kind,
                name,
                address,
                locale,
                oneLine(texts.text("dispatch.mail." + kind + ".subject", locale, arguments)),
                texts.text("dispatch.mail." + kind + ".body", locale, arguments),
                calendar,
                requestId));
    }

    private String entry(RequestHeader request, Recipient recipient, Locale locale) {
        return entries()
                .of(
                        recipient.id(),
                        recipient.dueDay(),
                        recipient.calendarSequence(),
                        texts.text("dispatch.calendar.summary", locale, request.name()),
                        texts.text("dispatch.calendar.description", locale, request.name(), request.title()),
                        clock.instant());
    }

    /** Whoever wonders about an entry writes to those who read the answers to our mail. */
    private DeadlineEntry entries() {
        return new DeadlineEntry(mail.fromName(), mail.replyTo());
    }

    private String area(RequestHeader request, Locale locale) {
        return Optional.ofNullable(request.therapyArea())
                .map(code -> texts.code("therapyArea", code, locale))
                .orElseGet(() -> texts.text("dispatch.notStated", locale));
    }

    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ").strip();
    }
}
