package no.nortrials.forecast.math;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * A Poisson count whose mean is gamma distributed: P(0) = pᵃ, P(k) = P(k−1)·(a+k−1)/k·(1−p). The shape need not be whole.
 *
 * @param shape a, above 0
 * @param p between 0 and 1; for a rate Gamma(a, b) observed for e it is b/(b+e)
 */
public record NegativeBinomial(double shape, double p) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public NegativeBinomial {
        Require.positive("A shape", shape);
        Require.require(p > 0 && p <= 1, "The p of a negative binomial", "above 0 and at most 1", p);
    }

    /** a(1−p)/p. */
    public double mean() {
        return shape * (1 - p) / p;
    }

    /** P(N = k). */
    public double probability(int k) {
        return Math.exp(Gamma.logGamma(shape + k)
                - Gamma.logGamma(shape)
                - Gamma.logGamma(k + 1.0)
                + shape * Math.log(p)
                + (k == 0 ? 0 : k * Math.log1p(-p)));
    }

    /** P(N ≤ k) = Iₚ(a, k+1). */
    public double atMost(int k) {
        return k < 0 ? 0 : Beta.regularizedBeta(p, shape, k + 1.0);
    }

    /** The smallest k with P(N ≤ k) ≥ q. */
    public int quantile(double q) {
        Require.within("A quantile", q);
        int high = 1;
        while (atMost(high) < q) {
            high *= 2;
        }
        int low = -1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (atMost(middle) >= q) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
