package no.nortrials.portal.request;

import java.util.EnumSet;
import java.util.Set;

/** Where a request is in its life. What may follow what is told here and nowhere else. */
public enum RequestStatus {
    DRAFT,
    RECEIVED,
    NEEDS_CLARIFICATION,
    TRIAGED,
    FORWARDED,
    ANSWERING,
    DEADLINE_PASSED,
    SUMMARISED,
    CLOSED;

    /** Whether a request may go from this status to another. Leaving {@code CLOSED} is the undo of closing. */
    public boolean canBecome(RequestStatus next) {
        return followers().contains(next);
    }

    /** Whether the unit or the hospitals still have work with it. */
    public boolean underWay() {
        return switch (this) {
            case RECEIVED, NEEDS_CLARIFICATION, TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED -> true;
            case DRAFT, SUMMARISED, CLOSED -> false;
        };
    }

    private Set<RequestStatus> followers() {
        return switch (this) {
            case DRAFT -> EnumSet.of(RECEIVED);
            case RECEIVED -> EnumSet.of(NEEDS_CLARIFICATION, TRIAGED, FORWARDED, SUMMARISED, CLOSED);
            case NEEDS_CLARIFICATION ->
                EnumSet.of(RECEIVED, TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED, SUMMARISED, CLOSED);
            case TRIAGED -> EnumSet.of(NEEDS_CLARIFICATION, RECEIVED, FORWARDED, SUMMARISED, CLOSED);
            case FORWARDED -> EnumSet.of(NEEDS_CLARIFICATION, ANSWERING, DEADLINE_PASSED, SUMMARISED, CLOSED);
            case ANSWERING -> EnumSet.of(NEEDS_CLARIFICATION, DEADLINE_PASSED, SUMMARISED, CLOSED);
            case DEADLINE_PASSED -> EnumSet.of(NEEDS_CLARIFICATION, FORWARDED, ANSWERING, SUMMARISED, CLOSED);
            case SUMMARISED -> EnumSet.of(NEEDS_CLARIFICATION, FORWARDED, ANSWERING, CLOSED);
            case CLOSED ->
                EnumSet.of(RECEIVED, NEEDS_CLARIFICATION, TRIAGED, FORWARDED, ANSWERING, DEADLINE_PASSED, SUMMARISED);
        };
    }
}
