package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** The exact interval of a number of events over a known exposure (Garwood 1936). */
public final class PoissonInterval {
    private PoissonInterval() {}

    /**
     * Events for one of the exposure.
     *
     * @param exposure above 0
     */
    public static Interval of(double events, double exposure) {
        Require.notNegative("Events", events);
        Require.positive("An exposure", exposure);
        double tail = (1 - Interval.USUAL) / 2;
        double low = events == 0 ? 0 : new GammaDistribution(events, 1).inverseCumulativeProbability(tail);
        double high = new GammaDistribution(events + 1, 1).inverseCumulativeProbability(1 - tail);
        return new Interval(low / exposure, high / exposure, Interval.USUAL);
    }
}
