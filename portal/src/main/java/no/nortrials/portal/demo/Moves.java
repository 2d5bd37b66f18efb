package no.nortrials.portal.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestStatus;

/** Writes what the trail says of a request's way from received to closed. */
final class Moves {
    private final Ground ground;
    private final Cast cast;
    private final Standing standing;
    private final Trail trail;

    Moves(Ground ground, Cast cast, Standing standing, Trail trail) {
        this.ground = ground;
        this.cast = cast;
        this.standing = standing;
        this.trail = trail;
    }

    void write(Story story, String reference) {
        Case request = story.request();
        trail.by(
                request.creator(),
                request.receivedAt(),
                "request.received",
                request.id(),
                Map.of("reference", reference));
        if (request.centre() == null) moves(story, standing.status(story));
        ClosedReason reason = standing.closedReason(story);
        if (story.closedAt() != null && reason != null)
            trail.by(
                    cast.coordinator(story.request()),
                    story.closedAt(),
                    "request.closed",
                    request.id(),
                    Map.of("reason", reason.name()));
    }

    private void moves(Story story, RequestStatus status) {
        Case request = story.request();
        Instant forwarded = story.forwardedAt();
        if (status == RequestStatus.TRIAGED || forwarded != null) {
            Instant read = forwarded == null ? story.lastMoved() : forwarded.minus(Duration.ofMinutes(25));
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
                cast.coordinator(story.request()),
                at,
                "request.moved",
                story.request().id(),
                Map.of("from", from.name(), "to", to.name()));
    }
}
