package no.nortrials.disclosure;

import java.time.YearMonth;

/**
 * The month whose frozen copy of the data all questions of that month are answered from. Freezing it stops whoever asks before
 * and after somebody's admission and subtracts.
 *
 * @param month the month; its text, such as {@code 2026-07}, is part of what the noise is keyed by
 */
public record Epoch(YearMonth month) {
    /**
     * Reads a month.
     *
     * @param text year and month, such as {@code 2026-07}
     * @return the epoch
     * @throws java.time.format.DateTimeParseException if the text is not a month
     */
    public static Epoch of(String text) {
        return new Epoch(YearMonth.parse(text));
    }

    /**
     * Tells whether this month comes after another.
     *
     * @param other the other epoch
     * @return true if later; false if the same or earlier
     */
    public boolean isAfter(Epoch other) {
        return month.isAfter(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
