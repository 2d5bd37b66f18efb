package no.nortrials.forecast.math;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.special.Gamma;

/**
 * Maximum likelihood of a gamma distribution of rates from counts: nᵢ | λᵢ ~ Poisson(λᵢτᵢ), λᵢ ~ Gamma(α, β). For recruitment
 * at sites (Anisimov and Fedorov 2007) as for cases in areas (Clayton and Kaldor 1987).
 */
public final class GammaPoisson {
    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 1e5;
    private static final int STEPS = 200;

    private GammaPoisson() {}

    /**
     * A count and how long, or of how many expected, it was counted.
     *
     * @param count from 0
     * @param exposure above 0
     */
    public record Observation(int count, double exposure) {
        /** @throws IllegalArgumentException if a number is out of its range */
        public Observation {
            Require.notNegative("A count", count);
            Require.positive("An exposure", exposure);
        }
    }

    /** What the counts say. */
    public sealed interface Fit {
        /** The mean rate. */
        double mean();

        /** The logarithm of the likelihood, factorials included. */
        double logLikelihood();
    }

    /**
     * Rates differ.
     *
     * @param alpha the shape
     * @param mean α/β
     * @param logLikelihood at the maximum
     */
    public record Varying(double alpha, double mean, double logLikelihood) implements Fit {
        /** β. */
        public double beta() {
            return alpha / mean;
        }
    }

    /**
     * The counts differ no more than chance makes them: one rate for all (α → ∞).
     *
     * @param mean the rate
     * @param logLikelihood at the maximum
     */
    public record Alike(double mean, double logLikelihood) implements Fit {}

    /**
     * The likeliest distribution.
     *
     * @throws IllegalArgumentException if nothing was counted at all
     */
    public static Fit fit(List<Observation> observed) {
        double mean = pooled(observed);
        Require.require(mean > 0, "The sum of counts for a fit", "at least 1", observed);
        DoubleUnaryOperator score = logAlpha -> score(observed, Math.exp(logAlpha));
        if (!isOverdispersed(observed, mean) || score.applyAsDouble(Math.log(LARGEST)) > 0) {
            return new Alike(mean, poissonLikelihood(observed, mean));
        }
        double alpha = Math.exp(root(score, Math.log(SMALLEST), Math.log(LARGEST)));
        double rate = alpha / beta(observed, alpha);
        return new Varying(alpha, rate, logLikelihood(observed, alpha, rate));
    }

    /** Σ lnΓ(α+n) − lnΓ(α) − ln n! + α ln β + n ln τ − (α+n) ln(β+τ) with β = α/m. */
    public static double logLikelihood(List<Observation> observed, double alpha, double mean) {
        double beta = alpha / mean;
        double sum = 0;
        for (Observation one : observed) {
            sum += Gamma.logGamma(alpha + one.count()) - Gamma.logGamma(alpha) - Gamma.logGamma(one.count() + 1.0);
            sum += alpha * Math.log(beta) + one.count() * Math.log(one.exposure());
            sum -= (alpha + one.count()) * Math.log(beta + one.exposure());
        }
        return sum;
    }

    private static double poissonLikelihood(List<Observation> observed, double mean) {
        double sum = 0;
        for (Observation one : observed) {
            double expected = mean * one.exposure();
            sum += one.count() * Math.log(expected) - expected - Gamma.logGamma(one.count() + 1.0);
        }
        return sum;
    }

    private static double pooled(List<Observation> observed) {
        return observed.stream().mapToInt(Observation::count).sum()
                / observed.stream().mapToDouble(Observation::exposure).sum();
    }

    /** Whether Σ(n − mτ)² > Σ mτ: otherwise no gamma distribution explains the counts better than one rate. */
    private static boolean isOverdispersed(List<Observation> observed, double mean) {
        double squares = 0;
        double expected = 0;
        for (Observation one : observed) {
            squares += Math.pow(one.count() - mean * one.exposure(), 2);
            expected += mean * one.exposure();
        }
        return squares > expected;
    }

    /** The derivative of the likelihood by α at the best β for it. */
    private static double score(List<Observation> observed, double alpha) {
        double beta = beta(observed, alpha);
        double sum = 0;
        for (Observation one : observed) {
            sum += Gamma.digamma(alpha + one.count()) - Gamma.digamma(alpha);
            sum -= Math.log1p(one.exposure() / beta);
        }
        return sum;
    }

    /** The β that makes a given α likeliest: the only root of Σ (ατ − nβ)/(β+τ). */
    private static double beta(List<Observation> observed, double alpha) {
        double start = Math.log(alpha / pooled(observed));
        return Math.exp(root(
                logBeta -> {
                    double beta = Math.exp(logBeta);
                    double sum = 0;
                    for (Observation one : observed) {
                        sum += (alpha * one.exposure() - one.count() * beta) / (beta + one.exposure());
                    }
                    return sum;
                },
                start - 20,
                start + 20));
    }

    private static double root(DoubleUnaryOperator function, double from, double to) {
        return new BracketingNthOrderBrentSolver(1e-13, 1e-12, 5).solve(STEPS, function::applyAsDouble, from, to);
    }
}
