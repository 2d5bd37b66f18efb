package no.nortrials.forecast.estimate;

import java.util.List;
import no.nortrials.forecast.math.Legendre;
import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** The share of persons that meets several criteria, from the share that meets each. */
public final class Joint {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final Legendre RULE = Legendre.of(200);

    /** Beyond it the normal density adds less than 1e-18. */
    private static final double FAR = 9;

    private Joint() {}

    /** Πp. */
    public static double independent(List<Double> shares) {
        return checked(shares).stream().reduce(1.0, (x, y) -> x * y);
    }

    /** max(0, Σp − k + 1), the lower bound of Fréchet and Hoeffding. */
    public static double lowest(List<Double> shares) {
        double sum = checked(shares).stream().mapToDouble(p -> p).sum();
        return Math.max(0, sum - shares.size() + 1);
    }

    /** min p, the upper bound. */
    public static double highest(List<Double> shares) {
        return checked(shares).stream().mapToDouble(p -> p).min().orElse(1);
    }

    /**
     * Gaussian copula in which every pair has the same correlation: ∫ φ(z) Π Φ((Φ⁻¹(p) − √ρ·z)/√(1−ρ)) dz.
     *
     * @param correlation from 0 to below 1
     */
    public static double gaussianCopula(double correlation, List<Double> shares) {
        Require.require(correlation >= 0 && correlation < 1, "A correlation", "from 0 to below 1", correlation);
        double[] thresholds = checked(shares).stream()
                .mapToDouble(NORMAL::inverseCumulativeProbability)
                .toArray();
        return RULE.integral(z -> NORMAL.density(z) * given(z, correlation, thresholds), -FAR, FAR);
    }

    private static double given(double z, double correlation, double[] thresholds) {
        double all = 1;
        for (double threshold : thresholds) {
            all *= NORMAL.cumulativeProbability((threshold - Math.sqrt(correlation) * z) / Math.sqrt(1 - correlation));
        }
        return all;
    }

    /**
     * Two criteria whose cross-table has the given odds ratio (Plackett): (S − √(S² − 4ψ(ψ−1)pq)) / 2(ψ−1), S = 1 + (p+q)(ψ−1).
     *
     * @param oddsRatio ψ, above 0; 1 is independence
     */
    public static double plackett(double p, double q, double oddsRatio) {
        checked(List.of(p, q));
        Require.positive("An odds ratio", oddsRatio);
        double excess = oddsRatio - 1;
        if (Math.abs(excess) < 1e-9) {
            return p * q;
        }
        double s = 1 + (p + q) * excess;
        return (s - Math.sqrt(s * s - 4 * oddsRatio * excess * p * q)) / (2 * excess);
    }

    private static List<Double> checked(List<Double> shares) {
        shares.forEach(p -> Require.share("A share", p));
        return shares;
    }
}
