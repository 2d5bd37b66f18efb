package no.nortrials.forecast.recruitment;

import java.util.stream.DoubleStream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.Legendre;
import no.nortrials.forecast.math.Require;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * When a target is reached: P(T ≤ t) = P(N(t) ≥ n).
 *
 * @param recruitment of patients
 * @param target patients, at least 1
 */
public record TimeToTarget(Recruitment recruitment, int target) {
    private static final Legendre RULE = Legendre.of(64);
    private static final double CLOSE = 1e-8;
    /** The first step away from the guess; each further one is the third power of the one before. */
    private static final double NEAR = 1.01;

    private static final int EVALUATIONS = 200;

    /** A time so late that only the decay of the tail matters. */
    private static final double LATE = 1e9;

    private static final double STEP = 1.0 / 32;
    private static final int STEPS = 128;

    /** @throws IllegalArgumentException if the target is below 1 */
    public TimeToTarget {
        Require.positive("A target", target);
    }

    /** The month by which the target is reached with probability q; positive infinity if that probability is never attained. */
    public double quantile(double q) {
        Require.within("A quantile", q);
        if (recruitment.reached(target, Double.POSITIVE_INFINITY) < q) {
            return Double.POSITIVE_INFINITY;
        }
        var excess = new Excess(recruitment, target, q);
        double near = recruitment.guess(target, q);
        double far = near;
        double factor = excess.at(near) < 0 ? NEAR : 1 / NEAR;
        while (excess.at(near) < 0 == excess.at(far) < 0) {
            near = far;
            far *= factor;
            factor = Math.pow(factor, 3);
            if (far > LATE) {
                return Double.POSITIVE_INFINITY;
            }
            far = far < CLOSE ? 0 : far;
        }
        return new BracketingNthOrderBrentSolver(1e-12, CLOSE, 5)
                .solve(EVALUATIONS, excess::at, Math.min(near, far), Math.max(near, far));
    }

    /** 5 %, 50 % and 95 %. */
    public Interval interval() {
        return new Interval(quantile(.05), quantile(.5), quantile(.95));
    }

    /**
     * The expected month, ∫ P(N(t) < n) dt; positive infinity when the target may never be reached, or so late that the mean does not
     * exist. It is dominated by the worst cases: show the median, never this.
     */
    public double mean() {
        double early = missed(LATE);
        double decay = Math.log(early / missed(LATE * 100)) / Math.log(100);
        if (early > 0 && decay < 1 + 1e-6) {
            return Double.POSITIVE_INFINITY;
        }
        double[] bends = DoubleStream.concat(DoubleStream.of(0), recruitment.bends())
                .distinct()
                .sorted()
                .toArray();
        double sum = 0;
        for (int i = 1; i < bends.length; i++) {
            sum += RULE.integral(this::missed, bends[i - 1], bends[i]);
        }
        return sum + beyond(bends[bends.length - 1]);
    }

    /** ∫ from a month to infinity, by t = month + c·exp(π/2·sinh x), which also masters tails that fall as slowly as 1/t². */
    private double beyond(double month) {
        double scale = recruitment.guess(target, .5);
        double sum = 0;
        for (int i = -STEPS; i <= STEPS; i++) {
            double x = i * STEP;
            double grown = scale * Math.exp(Math.PI / 2 * Math.sinh(x));
            sum += STEP * missed(month + grown) * grown * Math.PI / 2 * Math.cosh(x);
        }
        return sum;
    }

    private double missed(double month) {
        return recruitment.missed(target, month);
    }
}
