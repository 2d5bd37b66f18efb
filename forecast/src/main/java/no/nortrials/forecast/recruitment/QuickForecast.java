package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.NegativeBinomial;
import no.nortrials.forecast.math.Require;
import org.hipparchus.special.Gamma;

/**
 * An approximation for sliders: the expected number is taken as one gamma distribution with the right mean and variance (Mountain
 * and Sherlock 2022). Caps are ignored. It is good to about a hundredth in P; what is shown to stay is computed exactly.
 *
 * @param plan what is approximated
 */
public record QuickForecast(Plan plan) {
    private static final double LONGEST = 1e6;
    private static final int HALVINGS = 40;

    /** A = μ²/σ²; infinite when every rate is known. */
    public double shape(double month) {
        Moments moments = Moments.of(plan, month);
        return moments.mean() * moments.mean() / moments.variance();
    }

    /** B = μ/σ². */
    public double rate(double month) {
        Moments moments = Moments.of(plan, month);
        return moments.mean() / moments.variance();
    }

    /** P(N(month) ≥ target), approximately. */
    public double reached(int target, double month) {
        if (target <= 0) {
            return 1;
        }
        Moments moments = Moments.of(plan, month);
        if (moments.mean() == 0) {
            return 0;
        }
        if (moments.variance() < 1e-9 * moments.mean()) {
            return Gamma.regularizedGammaP(target, moments.mean());
        }
        double b = moments.mean() / moments.variance();
        return 1 - new NegativeBinomial(moments.mean() * b, b / (b + 1)).atMost(target - 1);
    }

    /** The month by which the target is reached with the given probability, approximately; 1,000,000 if later or never. */
    public double time(int target, double probability) {
        Require.within("A probability", probability);
        double high = 1;
        while (high < LONGEST && reached(target, high) < probability) {
            high *= 2;
        }
        double low = 0;
        for (int i = 0; i < HALVINGS && high - low > 1e-3 * high; i++) {
            double middle = (low + high) / 2;
            if (reached(target, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
