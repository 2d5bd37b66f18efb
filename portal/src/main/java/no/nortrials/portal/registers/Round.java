package no.nortrials.portal.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How asking a register stands.
 *
 * @param switchedOn whether it is asked by itself
 * @param nextAt when it is asked next, null when it is not
 * @param begunAt when the round that is not finished began, null when none is
 * @param since the round asks for what changed on this day or later, null for all
 * @param cursor where the next page of the round begins
 * @param counts what became of the records of the round, or of the last one
 * @param expected how many records the round will bring, null when not told
 * @param finishedAt when a round was last finished
 * @param problem what was wrong the last time, null when nothing was
 */
record Round(
        RegisterName register,
        boolean switchedOn,
        @Nullable Instant nextAt,
        @Nullable Instant begunAt,
        @Nullable LocalDate since,
        @Nullable String cursor,
        Map<String, Integer> counts,
        @Nullable Integer expected,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        @Nullable String detail) {
    Round {
        counts = Map.copyOf(counts);
    }

    public boolean isOpen() {
        return begunAt != null && problem == null;
    }

    public int taken() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    Optional<String> from() {
        return Optional.ofNullable(cursor);
    }

    Optional<LocalDate> changedSince() {
        return Optional.ofNullable(since);
    }
}
