package no.nortrials.portal.dispatch.recipient;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one recipient stands. An answer may be changed into another answer and may come late; who answered never returns
 * to waiting. Who kept silent does when the deadline is moved, and who was recalled when it is asked again.
 */
public enum RecipientState {
    PROPOSED,
    SENT,
    OPENED,
    PASSED_ON,
    INTERESTED,
    CONDITIONAL,
    DECLINED,
    NO_ANSWER,
    RECALLED;

    private static final Set<RecipientState> ANSWERS = EnumSet.of(INTERESTED, CONDITIONAL, DECLINED);

    /** Asked and expected to answer; only then is anybody reminded. */
    public boolean waiting() {
        return this == SENT || this == OPENED || this == PASSED_ON;
    }

    public boolean answered() {
        return ANSWERS.contains(this);
    }

    /** Whether the company gets to read the answer. */
    public boolean positive() {
        return this == INTERESTED || this == CONDITIONAL;
    }

    /** Whether an answer, a first or a changed one, can be given. */
    public boolean mayAnswer() {
        return waiting() || answered() || this == NO_ANSWER;
    }

    public boolean mayBecome(RecipientState next) {
        return switch (this) {
            case PROPOSED -> next == SENT;
            case SENT -> next == OPENED || next == PASSED_ON || leavesWaiting(next);
            case OPENED -> next == PASSED_ON || leavesWaiting(next);
            case PASSED_ON -> next == PASSED_ON || leavesWaiting(next);
            case INTERESTED, CONDITIONAL, DECLINED -> next.answered();
            case NO_ANSWER -> next.answered() || next == RECALLED || next == SENT || next == OPENED;
            case RECALLED -> next == SENT;
        };
    }

    private static boolean leavesWaiting(RecipientState next) {
        return next.answered() || next == NO_ANSWER || next == RECALLED;
    }
}
