package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A distance in time from a day. Negative is before it.
 *
 * <p>Months and years go by the calendar and stop at the last day of a shorter month: one month after 31 January is 28 or
 * 29 February.
 *
 * @param amount −100,000 to 100,000
 * @param unit days, weeks, months or years
 */
public record Offset(int amount, ChronoUnit unit) {
    /** No distance. */
    public static final Offset NONE = new Offset(0, ChronoUnit.DAYS);

    static final int FARTHEST = 100_000;

    /** @throws IllegalArgumentException for another unit or a greater amount */
    public Offset {
        requireNonNull(unit, "unit is null");
        requireUnit(unit);
        if (Math.abs((long) amount) > FARTHEST)
            throw new IllegalArgumentException("an offset is at most 100000 units, but was `" + amount + "`");
    }

    static void requireUnit(ChronoUnit unit) {
        switch (unit) {
            case DAYS, WEEKS, MONTHS, YEARS -> {}
            default ->
                throw new IllegalArgumentException(
                        "time is counted in days, weeks, months or years, but was in `" + unit + "`");
        }
    }

    /** An offset in days. */
    public static Offset days(int amount) {
        return new Offset(amount, ChronoUnit.DAYS);
    }

    /** The day at this distance from another. */
    public LocalDate from(LocalDate day) {
        return day.plus(amount, unit);
    }
}
