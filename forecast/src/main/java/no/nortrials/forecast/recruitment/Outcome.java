package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * A forecast that was saved, and what happened.
 *
 * @param forecast as it was
 * @param enrolled patients at its deadline, from 0
 */
public record Outcome(Forecast forecast, int enrolled) {
    /** @throws IllegalArgumentException if the number is negative */
    public Outcome {
        Require.notNegative("Enrolled patients", enrolled);
    }

    /** Whether the target was reached by the deadline. */
    public boolean isReached() {
        return enrolled >= forecast.target();
    }

    /** Whether the central interval of the number of patients held, for a level such as 0.9. */
    public boolean isCovered(double level) {
        Require.within("The level of an interval", level);
        Counts counts = forecast.atDeadline();
        return counts.quantile((1 - level) / 2) <= enrolled && enrolled <= counts.quantile((1 + level) / 2);
    }

    /** (P − reached)², from 0 to 1. */
    public double brier() {
        double miss = forecast.probability() - (isReached() ? 1 : 0);
        return miss * miss;
    }

    /**
     * The distribution function of the probability integral transform of a count, without chance (Czado, Gneiting and Held 2009):
     * 0 up to F(x−1), 1 from F(x), straight between.
     */
    double transform(double u) {
        double below = forecast.atDeadline().atMost(enrolled - 1);
        double upTo = forecast.atDeadline().atMost(enrolled);
        if (u <= below) {
            return 0;
        }
        return u >= upTo ? 1 : (u - below) / (upTo - below);
    }
}
