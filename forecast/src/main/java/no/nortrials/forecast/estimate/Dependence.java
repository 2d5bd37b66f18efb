package no.nortrials.forecast.estimate;

import java.util.List;

/**
 * One number under different assumptions on how criteria go together. A share, or patients once multiplied.
 *
 * @param lowest as contrary as possible: max(0, Σp − k + 1) (Fréchet and Hoeffding)
 * @param independent Πp
 * @param moderate typical positive dependence: Gaussian copula with correlation 0.3
 * @param highest as alike as possible: min p
 */
public record Dependence(double lowest, double independent, double moderate, double highest) {
    /** The correlation of {@link #moderate}. */
    public static final double MODERATE_CORRELATION = 0.3;

    /** The share that meets all of some criteria; 1 for none. */
    static Dependence of(List<Double> shares) {
        return new Dependence(
                Joint.lowest(shares),
                Joint.independent(shares),
                Joint.gaussianCopula(MODERATE_CORRELATION, shares),
                Joint.highest(shares));
    }

    /** All four times a number of persons. */
    Dependence times(double persons) {
        return new Dependence(lowest * persons, independent * persons, moderate * persons, highest * persons);
    }
}
