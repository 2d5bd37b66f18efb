package no.nortrials.cohort.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as the tables hold it: lexicographic in its two parts.
 *
 * @param whole with twelve places, not greater than the number
 * @param rest what is missing, from 0 to less than the last place of {@code whole}
 */
record StoredNumber(BigDecimal whole, BigDecimal rest) {
    private static final int PLACES = 12;
    private static final int MOST_PLACES = 38;
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(26);

    /** Whether the tables hold the number exactly. */
    static boolean holds(BigDecimal number) {
        return !isBeyond(number) && number.stripTrailingZeros().scale() <= MOST_PLACES;
    }

    /** Whether the number is too great, or too far below zero, for every number of the tables to be on one side of it. */
    static boolean isBeyond(BigDecimal number) {
        return number.abs().compareTo(BEYOND) >= 0;
    }

    /** The number, or the next one that the tables can hold. */
    static StoredNumber atLeast(BigDecimal number) {
        BigDecimal held = number.setScale(MOST_PLACES, RoundingMode.CEILING);
        BigDecimal whole = held.setScale(PLACES, RoundingMode.FLOOR);
        return new StoredNumber(whole, held.subtract(whole));
    }

    boolean hasRest() {
        return rest.signum() != 0;
    }

    String wholeText() {
        return "CAST('" + whole.toPlainString() + "' AS DECIMAL(38, 12))";
    }

    String restText() {
        return hasRest() ? "CAST('" + rest.toPlainString() + "' AS DECIMAL(38, 38))" : "0";
    }
}
