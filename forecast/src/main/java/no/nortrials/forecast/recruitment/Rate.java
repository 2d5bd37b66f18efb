package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * Patients a month at one site, and how sure that is: a gamma distribution.
 *
 * @param mean patients a month, above 0
 * @param shape α = 1/CV², above 0; positive infinity for a rate that is known
 */
public record Rate(double mean, double shape) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Rate {
        Require.positive("A mean rate", mean);
        Require.require(shape > 0, "The shape of a rate", "above 0", shape);
    }

    /** A rate that is known: patients come as a Poisson process. */
    public static Rate known(double mean) {
        return new Rate(mean, Double.POSITIVE_INFINITY);
    }

    /**
     * A rate with a coefficient of variation between sites.
     *
     * @param variation from 0
     */
    public static Rate of(double mean, double variation) {
        Require.notNegative("A coefficient of variation", variation);
        return new Rate(mean, 1 / (variation * variation));
    }

    /** Gamma(α, β), with mean α/β. */
    public static Rate gamma(double alpha, double beta) {
        Require.positive("The alpha of a rate", alpha);
        Require.positive("The beta of a rate", beta);
        return new Rate(alpha / beta, alpha);
    }

    /** Whether only chance remains. */
    boolean isKnown() {
        return Double.isInfinite(shape);
    }

    /** β = α/m; infinite for a known rate. */
    double beta() {
        return shape / mean;
    }

    /** E of the square: m²(1 + 1/α). */
    double meanSquare() {
        return mean * mean * (1 + 1 / shape);
    }
}
