package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A lower or upper bound of a measured value. Exact: 7.0 and 7 are the same bound, and no floating point is involved.
 *
 * @param value the number
 * @param inclusive whether the number itself belongs to the range
 */
public record Bound(BigDecimal value, boolean inclusive) {
    private static final int MOST_DIGITS = 34;
    private static final int MOST_PLACES = 30;

    /** @throws IllegalArgumentException for a number that no measurement has: more than 34 digits, or 30 places before or after the point */
    public Bound {
        requireNonNull(value, "value is null");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_PLACES)
            throw new IllegalArgumentException("a bound has at most 34 digits and 30 places, but had `"
                    + value.precision() + "` and `" + value.scale() + "`");
    }

    /** The number itself included. */
    public static Bound including(String value) {
        return new Bound(new BigDecimal(value), true);
    }

    /** The number itself left out. */
    public static Bound beyond(String value) {
        return new Bound(new BigDecimal(value), false);
    }
}
