package no.nortrials.forecast.estimate;

import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.NegativeBinomial;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * A number of patients as a gamma distribution.
 *
 * @param shape above 0
 * @param rate above 0, in 1/patients
 */
public record GammaRate(double shape, double rate) {
    /** @throws IllegalArgumentException if a number is not positive */
    public GammaRate {
        Require.positive("The shape of a gamma distribution", shape);
        Require.positive("The rate of a gamma distribution", rate);
    }

    /** The one with these moments. */
    public static GammaRate withMoments(double mean, double deviation) {
        Require.positive("A mean", mean);
        Require.positive("A deviation", deviation);
        return new GammaRate(mean * mean / (deviation * deviation), mean / (deviation * deviation));
    }

    /** Patients. */
    public double mean() {
        return shape / rate;
    }

    /** Patients. */
    public double deviation() {
        return Math.sqrt(shape) / rate;
    }

    /** The quantile q, in patients. */
    public double quantile(double q) {
        Require.within("A quantile", q);
        return new GammaDistribution(shape, 1 / rate).inverseCumulativeProbability(q);
    }

    /** 5 %, 50 % and 95 %. */
    public Interval interval() {
        return new Interval(quantile(.05), quantile(.5), quantile(.95));
    }

    /**
     * How many a query that sees a share of the patients would count.
     *
     * @param share above 0, at most 1
     */
    public NegativeBinomial counts(double share) {
        return new NegativeBinomial(shape, rate / (rate + share));
    }

    /**
     * After an exact count by a query that is trusted to see the given share (C1): Gamma(a+y, b+s). It lets the count win however
     * biased it is; {@link Combination} does not.
     *
     * @param count patients, from 0
     * @param share of the true cases that the query can see, above 0, at most 1
     */
    public GammaRate afterCounting(int count, double share) {
        Require.notNegative("A count", count);
        Require.require(share > 0 && share <= 1, "A visible share", "above 0 and at most 1", share);
        return new GammaRate(shape + count, rate + share);
    }
}
