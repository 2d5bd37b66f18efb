package no.nortrials.portal.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTexts;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happened to a request, in words. The unit reads everything. Others read only what is no secret to them: a
 * hospital's answer, or who was asked, is never told to a sponsor here.
 */
@Component
class Timeline {
    private static final Set<String> FOR_SPONSOR = Set.of(
            "request.received",
            "request.moved",
            "request.closed",
            "request.reopened",
            "request.clarification-asked",
            "request.clarification-answered",
            "request.deadlines-moved",
            "request.attachment-added",
            "request.attachment-removed",
            "request.attachment-restored",
            "request.draft-restored");
    private static final Set<String> FOR_HOSPITAL =
            Set.of("request.received", "request.deadlines-moved", "request.closed", "request.reopened");

    private final AuditTrail audit;
    private final AuditTexts texts;

    Timeline(AuditTrail audit, AuditTexts texts) {
        this.audit = audit;
        this.texts = texts;
    }

    /** One thing that happened. */
    record Event(Instant at, @Nullable String who, String text, String icon) {}

    List<Event> of(Actor actor, UUID request) {
        return audit.ofRequest(request).reversed().stream()
                .filter(entry -> tellable(actor, entry))
                .map(entry -> event(actor, entry))
                .toList();
    }

    private static boolean tellable(Actor actor, Entry entry) {
        return switch (actor.role()) {
            case COORDINATOR -> true;
            case SPONSOR, CENTRE -> FOR_SPONSOR.contains(entry.action());
            case HOSPITAL -> FOR_HOSPITAL.contains(entry.action());
            case ADMINISTRATOR -> false;
        };
    }

    /** A hospital is not told which person at the sponsor did it. */
    private Event event(Actor actor, Entry entry) {
        boolean named = switch (actor.role()) {
            case COORDINATOR, SPONSOR, CENTRE -> true;
            case HOSPITAL, ADMINISTRATOR -> false;
        };
        return new Event(entry.at(), named ? entry.actorName() : null, texts.of(entry, actor.locale()), icon(entry));
    }

    private static String icon(Entry entry) {
        String action = entry.action();
        if (action.contains("clarification")) return "question";
        if (action.contains("attachment") || action.contains("restricted")) return "record";
        if (action.contains("deadline")) return "clock";
        if (action.contains("received") || action.startsWith("dispatch")) return "mail";
        return "check";
    }
}
