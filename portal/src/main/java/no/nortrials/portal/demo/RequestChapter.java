package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Writes the requests themselves, their clarifications and pauses, and what the trail says of them. */
final class RequestChapter {
    private final Ground ground;
    private final Cast cast;
    private final Dice dice;
    private final Batch batch;
    private final Trail trail;
    private final Map<UUID, UUID> duplicates;

    /** @param duplicates which requests were found to be the same as which earlier ones */
    RequestChapter(Ground ground, Cast cast, Dice dice, Batch batch, Trail trail, Map<UUID, UUID> duplicates) {
        this.ground = ground;
        this.cast = cast;
        this.dice = dice;
        this.batch = batch;
        this.trail = trail;
        this.duplicates = duplicates;
    }

    private record Next(
            @Nullable NextAction action, @Nullable LocalDate due) {
        static final Next NOTHING = new Next(null, null);
    }

    void write(Story story, @Nullable String reference) {
        Case request = story.request();
        FormData form = RequestForm.of(request, ground, dice);
        Next next = request.centre() == null ? next(story) : Next.NOTHING;
        RequestStatus status = status(story);
        Instant changed = last(story);
        batch.add(Row.of("request")
                .set("id", request.id())
                .set("reference", reference)
                .set("channel", request.centre() == null ? "PORTAL" : "CENTRE")
                .set(
                        "centre_id",
                        request.centre() == null ? null : request.centre().id())
                .code("kind", request.kind())
                .code("product", request.product())
                .code("status", status)
                .set("status_before_clarification", request.stage() == Stage.ASKED ? "RECEIVED" : null)
                .code("closed_reason", closedReason(story))
                .set("duplicate_of", duplicates.get(request.id()))
                .set("organisation_id", request.firm().id())
                .set("created_by", request.creator().id())
                .json("form", FormJson.write(form))
                .set("title", request.title())
                .set("protocol_number", request.protocol())
                .set("eu_ct_number", form.filled(RequestFields.EU_CT_NUMBER).orElse(null))
                .set("indication", request.topic().indication())
                .set("therapy_area", request.topic().area())
                .set("phase", request.phase())
                .code("tier", request.tier())
                .set("sponsor_nameable", request.nameable())
                .at("received_at", request.draft() ? null : request.receivedAt())
                .on("counted_from", request.draft() ? null : request.counted())
                .on("reply_deadline", request.deadline())
                .on("internal_deadline", request.draft() ? null : request.internal())
                .code("next_action", next.action())
                .at("next_due", next.due() == null ? null : ground.days().endOf(next.due()))
                .at("summarised_at", story.summarisedAt())
                .at("closed_at", story.closedAt())
                .set("synthetic", true)
                .at("created_at", request.receivedAt().minus(Duration.ofHours(2)))
                .at("updated_at", changed));
        clarification(story);
        if (reference != null) received(story, reference, status);
    }

    private RequestStatus status(Story story) {
        return switch (story.request().stage()) {
            case DRAFT -> RequestStatus.DRAFT;
            case RECEIVED, REPLIED -> RequestStatus.RECEIVED;
            case ASKED -> RequestStatus.NEEDS_CLARIFICATION;
            case TRIAGED -> RequestStatus.TRIAGED;
            case FORWARDED -> RequestStatus.FORWARDED;
            case ANSWERING -> RequestStatus.ANSWERING;
            case PANEL, SYNTHESIS -> RequestStatus.TRIAGED;
            case DEADLINE_PASSED -> RequestStatus.DEADLINE_PASSED;
            case ANSWERED -> story.closedAt() == null ? RequestStatus.SUMMARISED : RequestStatus.CLOSED;
            case WITHDRAWN, DUPLICATE, OUT_OF_SCOPE -> RequestStatus.CLOSED;
        };
    }

    private @Nullable ClosedReason closedReason(Story story) {
        return switch (story.request().stage()) {
            case WITHDRAWN -> ClosedReason.WITHDRAWN;
            case DUPLICATE -> ClosedReason.DUPLICATE;
            case OUT_OF_SCOPE -> ClosedReason.OUT_OF_SCOPE;
            case ANSWERED ->
                story.closedAt() == null
                        ? null
                        : duplicates.containsKey(story.request().id())
                                ? ClosedReason.DUPLICATE
                                : ClosedReason.COMPLETED;
            case DRAFT, RECEIVED, ASKED, REPLIED, TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED, PANEL, SYNTHESIS ->
                null;
        };
    }

    private Next next(Story story) {
        Case request = story.request();
        LocalDate soon = ground.workday(ground.today());
        return switch (request.stage()) {
            case RECEIVED -> new Next(NextAction.TRIAGE, ground.days().plus(request.counted(), 1));
            case ASKED -> new Next(NextAction.AWAIT_CLARIFICATION, ground.days().plus(request.counted(), 6));
            case REPLIED -> new Next(NextAction.READ_CLARIFICATION, soon);
            case TRIAGED -> new Next(NextAction.DISPATCH, soon);
            case FORWARDED, ANSWERING -> new Next(NextAction.CHASE, request.internal());
            case DEADLINE_PASSED -> new Next(NextAction.COLLATE, ground.days().plus(request.deadline(), 1));
            case PANEL -> new Next(NextAction.SYNTHESISE, ground.days().minus(request.deadline(), 2));
            case SYNTHESIS -> new Next(NextAction.SYNTHESISE, request.deadline());
            case DRAFT, ANSWERED, WITHDRAWN, DUPLICATE, OUT_OF_SCOPE -> Next.NOTHING;
        };
    }

    private void clarification(Story story) {
        Instant asked = story.pausedAt();
        if (asked == null) return;
        UUID id = story.request().id();
        Person unit = coordinator(story);
        said(
                id,
                "UNIT",
                unit,
                dice.pick(List.of(
                        "How many visits would be on site, and could some of them be by phone?",
                        "Please tell us whether patients with an earlier biological treatment may take part.",
                        "Is the reply date fixed? Several hospitals are short of staff that week.")),
                asked);
        trail.by(unit, asked, "request.moved", id, Map.of("from", "RECEIVED", "to", "NEEDS_CLARIFICATION"));
        Instant replied = story.resumedAt();
        if (replied != null) {
            said(
                    id,
                    "SPONSOR",
                    story.request().creator(),
                    dice.pick(List.of(
                            "Half of the visits can be by phone; the synopsis has been updated.",
                            "Yes, with a wash-out of eight weeks.",
                            "We can wait two more working days for an answer.")),
                    replied);
            trail.by(
                    story.request().creator(),
                    replied,
                    "request.moved",
                    id,
                    Map.of("from", "NEEDS_CLARIFICATION", "to", "RECEIVED"));
        }
        batch.add(Row.of("clock_pause")
                .set("request_id", id)
                .at("paused_at", asked)
                .at("resumed_at", replied));
    }

    private void said(UUID request, String side, Person author, String text, Instant at) {
        batch.add(Row.of("clarification")
                .set("request_id", request)
                .set("side", side)
                .set("author_id", author.id())
                .set("author_name", author.name())
                .set("text", text)
                .at("written_at", at));
    }

    private void received(Story story, String reference, RequestStatus status) {
        Case request = story.request();
        trail.by(
                request.creator(),
                request.receivedAt(),
                "request.received",
                request.id(),
                Map.of("reference", reference));
        if (request.centre() == null) moves(story, status);
        ClosedReason reason = closedReason(story);
        if (story.closedAt() != null && reason != null)
            trail.by(
                    coordinator(story),
                    story.closedAt(),
                    "request.closed",
                    request.id(),
                    Map.of("reason", reason.name()));
    }

    private void moves(Story story, RequestStatus status) {
        Case request = story.request();
        Instant forwarded = story.forwardedAt();
        if (status == RequestStatus.TRIAGED || forwarded != null) {
            Instant read = forwarded == null ? last(story) : forwarded.minus(Duration.ofMinutes(25));
            move(story, read, RequestStatus.RECEIVED, RequestStatus.TRIAGED);
        }
        if (forwarded != null) move(story, forwarded, RequestStatus.TRIAGED, RequestStatus.FORWARDED);
        Instant passed = ground.days().endOf(request.deadline());
        if (forwarded != null && passed.isBefore(ground.now()) && request.stage() != Stage.WITHDRAWN)
            trail.portal(
                    passed.plusSeconds(60),
                    "request.moved",
                    request.id(),
                    Map.of("from", "ANSWERING", "to", "DEADLINE_PASSED"));
        if (story.summarisedAt() != null)
            move(
                    story,
                    story.summarisedAt(),
                    request.kind() == RequestKind.SITE ? RequestStatus.DEADLINE_PASSED : RequestStatus.TRIAGED,
                    RequestStatus.SUMMARISED);
    }

    private void move(Story story, Instant at, RequestStatus from, RequestStatus to) {
        trail.by(
                coordinator(story),
                at,
                "request.moved",
                story.request().id(),
                Map.of("from", from.name(), "to", to.name()));
    }

    /** One of the unit's people has the case. */
    private Person coordinator(Story story) {
        var unit = cast.of("COORDINATOR");
        return unit.get(story.request().number() % unit.size());
    }

    private static Instant last(Story story) {
        Instant last = story.request().receivedAt();
        for (Instant at :
                new Instant[] {story.resumedAt(), story.forwardedAt(), story.summarisedAt(), story.closedAt()})
            if (at != null && at.isAfter(last)) last = at;
        return last;
    }

    /** The day of a moment, in Oslo. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Oslo.ZONE);
    }
}
