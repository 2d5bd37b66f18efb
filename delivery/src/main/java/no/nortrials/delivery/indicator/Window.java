package no.nortrials.delivery.indicator;

import java.time.LocalDate;
import java.util.Optional;
import no.nortrials.delivery.guard.Require;

/**
 * The months a figure looks at.
 *
 * @param end its last day, included; the figures are as of this day
 * @param months how many, above 0
 */
public record Window(LocalDate end, int months) {
    private static final int USUAL = 24;

    /** @throws IllegalArgumentException if it has no month */
    public Window {
        Require.positive("Months of a window", months);
    }

    /** The 24 months that end on the day. */
    public static Window endingOn(LocalDate end) {
        return new Window(end, USUAL);
    }

    /** The first day. */
    public LocalDate start() {
        return end.minusMonths(months).plusDays(1);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end);
    }

    /** A day that is known and lies in it. */
    boolean has(Optional<LocalDate> day) {
        return day.filter(this::has).isPresent();
    }

    /** A day that has come by the end of the window. */
    boolean reached(Optional<LocalDate> day) {
        return day.filter(one -> !one.isAfter(end)).isPresent();
    }
}
