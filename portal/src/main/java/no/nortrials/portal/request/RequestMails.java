package no.nortrials.portal.request;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.notification.Message;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails about a request's own life, each in the language of who gets it. */
@Component
class RequestMails {
    private final Outbox outbox;
    private final MessageSource texts;
    private final PortalProperties portal;
    private final Requests requests;

    RequestMails(Outbox outbox, MessageSource texts, PortalProperties portal, Requests requests) {
        this.outbox = outbox;
        this.texts = texts;
        this.portal = portal;
        this.requests = requests;
    }

    /** A receipt to the sender, and to the contact named in the form when that is another; a notice to the unit. */
    void received(UUID id, Actor sender) {
        RequestHeader request = requests.find(id).orElseThrow();
        var from = new Correspondent(sender.name(), sender.email(), sender.locale());
        queue("request.receipt:" + id, "receipt", from, request);
        requests.sponsor(id)
                .filter(contact -> !contact.email().equalsIgnoreCase(sender.email()))
                .ifPresent(contact -> queue("request.receipt:" + id + ":contact", "receipt", contact, request));
        toUnit("request.new:" + id, "new", request);
    }

    void asked(RequestHeader request, UUID clarification) {
        toSponsor("request.clarification:" + clarification, "asked", request);
    }

    void answered(RequestHeader request, UUID clarification) {
        toUnit("request.clarification:" + clarification, "answered", request);
    }

    void withdrawn(RequestHeader request) {
        toUnit("request.withdrawn:" + request.id() + ":" + request.version(), "withdrawn", request);
    }

    void closed(RequestHeader request) {
        toSponsor("request.closed:" + request.id() + ":" + request.version(), "closed", request);
    }

    void deadlineMoved(RequestHeader request) {
        toSponsor("request.deadline:" + request.id() + ":" + request.version(), "deadline", request);
    }

    void deadlineMovedBySponsor(RequestHeader request) {
        toUnit("request.deadline:" + request.id() + ":" + request.version(), "deadlineBySponsor", request);
    }

    private void toSponsor(String key, String kind, RequestHeader request) {
        requests.sponsor(request.id()).ifPresent(contact -> queue(key, kind, contact, request));
    }

    private void toUnit(String key, String kind, RequestHeader request) {
        for (Correspondent person : requests.unit()) queue(key + ":" + person.email(), kind, person, request);
    }

    private void queue(String key, String kind, Correspondent to, RequestHeader request) {
        Object[] arguments = {
            request.name(),
            to.name(),
            oneLine(request.title()),
            request.organisationName(),
            day(request, to.locale()),
            portal.link("/requests/" + request.id())
        };
        outbox.queue(new Message(
                key,
                "request." + kind,
                to.name(),
                to.email(),
                to.locale(),
                texts.getMessage("request.mail." + kind + ".subject", arguments, to.locale()),
                texts.getMessage("request.mail." + kind + ".body", arguments, to.locale()),
                null,
                request.id()));
    }

    private String day(RequestHeader request, Locale locale) {
        var deadline = request.replyDeadline();
        if (deadline == null) return texts.getMessage("request.notStated", null, locale);
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", locale).format(deadline);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
