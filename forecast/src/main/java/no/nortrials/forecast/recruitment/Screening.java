package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Legendre;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A passing share that is uncertain, and the same at all sites: Beta(a, b).
 *
 * @param a at least 1
 * @param b at least 1
 */
public record Screening(double a, double b) {
    private static final Legendre RULE = Legendre.of(60);

    /** @throws IllegalArgumentException if a number is below 1: the density would then be infinite at an end */
    public Screening {
        Require.require(a >= 1 && a < 1e6, "The a of a screening share", "from 1 to a million", a);
        Require.require(b >= 1 && b < 1e6, "The b of a screening share", "from 1 to a million", b);
    }

    /** Every share with its weight. */
    void each(Legendre.Point point) {
        var beta = new BetaDistribution(a, b);
        double mean = a / (a + b);
        double far = 12 * Math.sqrt(mean * (1 - mean) / (a + b + 1));
        double from = Math.max(0, mean - far);
        double to = Math.min(1, mean + far);
        double mass = RULE.integral(beta::density, from, to);
        RULE.each(from, to, (p, weight) -> point.take(p, (weight * beta.density(p)) / mass));
    }

    double mean() {
        return a / (a + b);
    }

    double meanSquare() {
        return a * (a + 1) / ((a + b) * (a + b + 1));
    }
}
