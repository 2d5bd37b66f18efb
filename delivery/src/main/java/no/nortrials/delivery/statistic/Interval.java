package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;

/**
 * Between which values something probably lies.
 *
 * @param high may be infinity, where an end is not known yet
 * @param coverage probability that it covers the truth, 0 to 1
 */
public record Interval(double low, double high, double coverage) {
    static final double USUAL = 0.95;
    static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException if the ends are the wrong way round */
    public Interval {
        Require.require(low <= high, "An interval", "from low to high", low + " to " + high);
        Require.share("A coverage", coverage);
    }

    /** Both ends times a number above 0. */
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor, coverage);
    }
}
