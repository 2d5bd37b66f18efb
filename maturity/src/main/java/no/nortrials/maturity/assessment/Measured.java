package no.nortrials.maturity.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * An indicator that was measured at the site.
 *
 * @param indicator its name
 * @param from the first day of the period
 * @param to the last day of the period, not before the first
 * @param n the denominator, at least 0
 */
public record Measured(String indicator, LocalDate from, LocalDate to, int n) {
    public Measured {
        requireNonNull(indicator, "indicator is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        if (to.isBefore(from)) throw new IllegalArgumentException("`" + indicator + "` from " + from + " to " + to);
        if (n < 0) throw new IllegalArgumentException("`" + indicator + "` has a denominator of " + n);
    }
}
