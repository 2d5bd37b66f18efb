package no.nortrials.forecast;

/**
 * The middle of a distribution and two of its quantiles.
 *
 * @param low the lower quantile
 * @param median the middle
 * @param high the upper quantile; may be positive infinity, as the others may
 */
public record Interval(double low, double median, double high) {
    /** @throws IllegalArgumentException if the three are not in order */
    public Interval {
        if (!(low <= median && median <= high)) {
            throw new IllegalArgumentException(
                    "An interval must be in order, but was `" + low + "`, `" + median + "`, `" + high + "`");
        }
    }
}
