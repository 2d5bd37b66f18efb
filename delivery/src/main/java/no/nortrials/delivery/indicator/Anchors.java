package no.nortrials.delivery.indicator;

import no.nortrials.delivery.guard.Require;

/**
 * Fixed ends of a scale: never the worst and the best of the sites. Set by experts and not learned from Norwegian data yet.
 *
 * @param zero value that scores 0
 * @param one value that scores 1
 */
public record Anchors(double zero, double one) {
    /** @throws IllegalArgumentException if both are the same */
    public Anchors {
        Require.require(zero != one, "Anchors", "apart", zero + " and " + one);
    }

    /** Where a value lies between them, from 0 to 1. */
    public double score(double value) {
        return Math.clamp((value - zero) / (one - zero), 0, 1);
    }
}
