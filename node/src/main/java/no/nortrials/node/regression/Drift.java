package no.nortrials.node.regression;

import java.time.Instant;
import java.util.Optional;

/**
 * The count of a regression question after the last load beside the one before.
 *
 * @param name of the question
 * @param before the count after the load before, if there was one
 * @param now the count after the last load; empty when the question could not be read or counted
 */
public record Drift(String name, Instant counted, Optional<Long> before, Optional<Long> now) {
    /** Whether the count changed by more than a share of what it was, or could not be made. */
    public boolean isAlarming(double share) {
        if (now.isEmpty()) return true;
        return before.filter(old -> Math.abs(now.get() - old) > share * Math.max(1, old))
                .isPresent();
    }
}
