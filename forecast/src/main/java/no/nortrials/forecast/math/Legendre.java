package no.nortrials.forecast.math;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;

/** Gauss–Legendre quadrature: exact for polynomials of degree 2n − 1. */
public final class Legendre {
    private final double[] at;
    private final double[] weight;

    /** A point of a quadrature and its weight. */
    @FunctionalInterface
    public interface Point {
        /** Takes one point. */
        void take(double at, double weight);
    }

    private Legendre(GaussIntegrator rule) {
        at = new double[rule.getNumberOfPoints()];
        weight = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            at[i] = rule.getPoint(i);
            weight[i] = rule.getWeight(i);
        }
    }

    /** The rule with so many points. */
    public static Legendre of(int points) {
        return new Legendre(new GaussIntegratorFactory().legendre(points));
    }

    /** Every point of an interval. */
    public void each(double from, double to, Point point) {
        double half = (to - from) / 2;
        double middle = (from + to) / 2;
        for (int i = 0; i < at.length; i++) {
            point.take(middle + half * at[i], half * weight[i]);
        }
    }

    /** The integral of a function over an interval. */
    public double integral(DoubleUnaryOperator function, double from, double to) {
        double half = (to - from) / 2;
        double middle = (from + to) / 2;
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += half * weight[i] * function.applyAsDouble(middle + half * at[i]);
        }
        return sum;
    }
}
