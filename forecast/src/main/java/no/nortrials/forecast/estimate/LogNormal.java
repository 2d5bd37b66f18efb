package no.nortrials.forecast.estimate;

import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * A number of patients whose logarithm is normal.
 *
 * @param mu mean of the logarithm
 * @param sigma standard deviation of the logarithm, above 0
 */
public record LogNormal(double mu, double sigma) {
    private static final NormalDistribution STANDARD = new NormalDistribution();

    /** @throws IllegalArgumentException if mu is not finite or sigma not positive */
    public LogNormal {
        Require.require(Double.isFinite(mu), "The mean of a logarithm", "finite", mu);
        Require.positive("The deviation of a logarithm", sigma);
    }

    /** The quantile q, in patients. */
    public double quantile(double q) {
        Require.within("A quantile", q);
        return Math.exp(mu + sigma * STANDARD.inverseCumulativeProbability(q));
    }

    /** 5 %, 50 % and 95 %. */
    public Interval interval() {
        return new Interval(quantile(.05), quantile(.5), quantile(.95));
    }

    /** 10 %, 50 % and 90 %: what is shown. */
    public Interval shown() {
        return new Interval(quantile(.1), quantile(.5), quantile(.9));
    }

    /** Patients. */
    public double mean() {
        return Math.exp(mu + sigma * sigma / 2);
    }

    /** The standard deviation of the number itself, in patients. */
    public double deviation() {
        return mean() * Math.sqrt(Math.expm1(sigma * sigma));
    }

    /**
     * So many times as many.
     *
     * @param factor above 0
     */
    public LogNormal times(double factor) {
        Require.positive("A factor", factor);
        return new LogNormal(mu + Math.log(factor), sigma);
    }

    /** With the deviation stretched as the grade asks. */
    public LogNormal widened(Grade grade) {
        return new LogNormal(mu, sigma * grade.widening());
    }
}
