package no.nortrials.forecast.estimate;

import no.nortrials.forecast.math.Require;

/**
 * Eligible patients for each one that is wanted. Exploratory: the first cut-off is from 19 trials at one hospital (Sumi and others
 * 2013, Trials 14:426; sensitivity 69 %, specificity 100 %), the second assumes that one in five eligible takes part.
 *
 * @param ratio from 0
 */
public record EligiblePerTarget(double ratio) {
    /** Below it all trials of the study missed their target. */
    public static final double RED_BELOW = 1.7;

    /** Above it the target is met if one in five takes part. */
    public static final double GREEN_ABOVE = 5;

    /** A traffic light. */
    public enum Light {
        RED,
        AMBER,
        GREEN
    }

    /** @throws IllegalArgumentException if the ratio is negative */
    public EligiblePerTarget {
        Require.notNegative("Eligible for each wanted", ratio);
    }

    /**
     * The index.
     *
     * @param eligible patients, from 0
     * @param target patients, at least 1
     */
    public static EligiblePerTarget of(double eligible, int target) {
        Require.positive("A target", target);
        return new EligiblePerTarget(eligible / target);
    }

    /** The traffic light. */
    public Light light() {
        if (ratio < RED_BELOW) {
            return Light.RED;
        }
        return ratio > GREEN_ABOVE ? Light.GREEN : Light.AMBER;
    }
}
