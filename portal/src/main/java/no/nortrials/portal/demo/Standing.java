package no.nortrials.portal.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands by now.
 *
 * @param duplicates which requests were found to be the same as which earlier ones
 */
record Standing(Ground ground, Map<UUID, UUID> duplicates) {

    /** What the unit does next with a request, and by when. */
    record Next(@Nullable NextAction action, @Nullable LocalDate due) {
        static final Next NOTHING = new Next(null, null);
    }

    RequestStatus status(Story story) {
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

    @Nullable
    ClosedReason closedReason(Story story) {
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

    /** What reached a centre directly waits for nobody. */
    Next next(Story story) {
        return story.request().centre() == null ? inTheQueue(story.request()) : Next.NOTHING;
    }

    private Next inTheQueue(Case request) {
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
}
