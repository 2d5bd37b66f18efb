package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;

/**
 * A lower or upper bound of an age.
 *
 * @param amount 0 to 100,000
 * @param unit days, weeks, months or years
 * @param inclusive whether the bound itself belongs to it
 */
public record AgeBound(int amount, ChronoUnit unit, boolean inclusive) {
    /** @throws IllegalArgumentException for a negative or greater amount or another unit */
    public AgeBound {
        requireNonNull(unit, "unit is null");
        if (amount < 0) throw new IllegalArgumentException("an age is at least 0, but was `" + amount + "`");
        if (amount > Offset.FARTHEST)
            throw new IllegalArgumentException("an age is at most 100000 units, but was `" + amount + "`");
        Offset.requireUnit(unit);
    }

    /** This many years, the bound itself included. */
    public static AgeBound years(int amount) {
        return new AgeBound(amount, ChronoUnit.YEARS, true);
    }
}
