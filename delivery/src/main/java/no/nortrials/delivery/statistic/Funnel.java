package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Within which shares chance alone keeps sites that are all alike, by the exact binomial distribution (Spiegelhalter 2005).
 *
 * @param usual share of all together, 0 to 1
 */
public record Funnel(double usual) {
    private static final double IN_TWENTY = 0.95;
    private static final double IN_FIVE_HUNDRED = 0.998;

    /** @throws IllegalArgumentException if it is not a share */
    public Funnel {
        Require.share("The usual share", usual);
    }

    /** Outside in one of twenty by chance. */
    public Interval warning(int n) {
        return limits(n, IN_TWENTY);
    }

    /** Outside in one of five hundred by chance. */
    public Interval alarm(int n) {
        return limits(n, IN_FIVE_HUNDRED);
    }

    private Interval limits(int n, double coverage) {
        Require.positive("Counted among", n);
        var chance = new BinomialDistribution(n, usual);
        double low = chance.inverseCumulativeProbability((1 - coverage) / 2);
        double high = chance.inverseCumulativeProbability((1 + coverage) / 2);
        return new Interval(low / n, high / n, coverage);
    }
}
