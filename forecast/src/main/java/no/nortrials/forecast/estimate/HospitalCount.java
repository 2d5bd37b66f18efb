package no.nortrials.forecast.estimate;

import no.nortrials.forecast.math.Require;

/**
 * What a hospital counted, with how biased such counts are thought to be.
 *
 * @param count patients, at least 1; fewer is for {@link Told}
 * @param visibleShare share of the true cases that the query can see, above 0, at most 1
 * @param bias τ, the standard deviation of the logarithm of the count's systematic error; 0.25 until the hospital's own is learned
 */
public record HospitalCount(int count, double visibleShare, double bias) {
    /** τ of a hospital nothing is known about. */
    public static final double DEFAULT_BIAS = 0.25;

    /** @throws IllegalArgumentException if a number is out of its range */
    public HospitalCount {
        Require.positive("A hospital's count", count);
        Require.require(
                visibleShare > 0 && visibleShare <= 1, "A visible share", "above 0 and at most 1", visibleShare);
        Require.notNegative("A bias", bias);
    }

    /** With the default bias. */
    public static HospitalCount of(int count, double visibleShare) {
        return new HospitalCount(count, visibleShare, DEFAULT_BIAS);
    }

    /**
     * A count that noise was added to before it was told: the noise widens the default bias, τ² + (d/y)², by the delta method on ln y.
     *
     * @param told patients, at least 1
     * @param deviation d, the standard deviation of what was told about the count, in patients
     * @param visibleShare share of the true cases that the query can see, above 0, at most 1
     */
    public static HospitalCount released(int told, double deviation, double visibleShare) {
        Require.notNegative("A deviation", deviation);
        return new HospitalCount(told, visibleShare, Math.hypot(DEFAULT_BIAS, deviation / told));
    }

    /** What the count alone says: ln θ ~ N(ln y − ln s, τ² + 1/y). */
    public LogNormal alone() {
        return new LogNormal(Math.log(count / visibleShare), Math.sqrt(bias * bias + 1.0 / count));
    }
}
