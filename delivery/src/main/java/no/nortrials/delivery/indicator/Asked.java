package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.nortrials.delivery.guard.Require;

/**
 * A request that was put to a trust.
 *
 * @param row names it, unique among the asked
 * @param received the day it was sent
 * @param due the day the answer was wanted
 * @param reply what came
 * @param workingDays from received to answered, or to the end of the window when nothing came
 * @param selection what the sponsor decided
 */
public record Asked(
        String row,
        LocalDate received,
        Optional<LocalDate> due,
        Optional<Reply> reply,
        int workingDays,
        Selection selection) {
    /** @throws IllegalArgumentException if a number is negative or the row has no name */
    public Asked {
        Require.text("A row", row);
        Require.notNegative("Working days of " + row, workingDays);
    }

    /**
     * An answer.
     *
     * @param reasoned whether a no gives a coded reason
     */
    public record Reply(LocalDate on, Decision decision, boolean reasoned) {}

    /** What the hospital said. */
    public enum Decision {
        INTERESTED,
        CONDITIONAL,
        DECLINED;

        boolean positive() {
            return this != DECLINED;
        }
    }

    /** What the sponsor decided about the trust. */
    public enum Selection {
        NOT_KNOWN,
        NOT_SELECTED,
        SELECTED
    }
}
