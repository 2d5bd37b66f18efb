package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The person's age at a moment. A person whose day of birth is not known, or who is not born at the moment, has no age and
 * the condition does not hold.
 *
 * @param basis how the age is counted
 * @param min the lower bound, if any
 * @param max the upper bound, if any; at least one of the two is given
 * @param at the day on which the age is asked
 */
public record Age(Note note, boolean negated, AgeBasis basis, Optional<AgeBound> min, Optional<AgeBound> max, Moment at)
        implements Criterion {
    /** @throws IllegalArgumentException when no bound is given, or calendar years are asked for in another unit */
    public Age {
        requireNonNull(note, "note is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(min, "min is null");
        requireNonNull(max, "max is null");
        requireNonNull(at, "at is null");
        if (min.isEmpty() && max.isEmpty())
            throw new IllegalArgumentException("the age `" + note.id() + "` has no bound");
        if (basis == AgeBasis.CALENDAR_YEARS) {
            min.ifPresent(Age::requireYears);
            max.ifPresent(Age::requireYears);
        }
    }

    /** From one age through another in completed years at the reference date. */
    public static Age between(Note note, int min, int max) {
        return new Age(
                note,
                false,
                AgeBasis.COMPLETED,
                Optional.of(AgeBound.years(min)),
                Optional.of(AgeBound.years(max)),
                Moment.REFERENCE);
    }

    private static void requireYears(AgeBound bound) {
        if (bound.unit() != ChronoUnit.YEARS)
            throw new IllegalArgumentException(
                    "calendar years are counted in years, but the bound was in `" + bound.unit() + "`");
    }

    @Override
    public Age with(Note other) {
        return new Age(other, negated, basis, min, max, at);
    }

    @Override
    public Age not() {
        return new Age(note, !negated, basis, min, max, at);
    }
}
