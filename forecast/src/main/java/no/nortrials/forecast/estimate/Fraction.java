package no.nortrials.forecast.estimate;

import no.nortrials.forecast.math.Require;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.special.Gamma;

/**
 * A share of persons with its uncertainty: {@code Beta(a, b)}, where a + b is the effective sample size.
 *
 * @param name what it is the share of, for people
 * @param role what it stands for
 * @param a above 0
 * @param b above 0
 * @param origin where it comes from
 */
public record Fraction(String name, Role role, double a, double b, Origin origin) {
    private static final double JEFFREYS = 0.5;

    /** What a fraction stands for. */
    public enum Role {
        /** Has the disease. */
        PREVALENCE,
        /** Is seen at the hospital. */
        CARE,
        /** Meets a criterion of the trial, or escapes an exclusion. */
        CRITERION
    }

    /** @throws IllegalArgumentException if the name is blank, or a or b is not positive */
    public Fraction {
        Require.text("The name of a fraction", name);
        Require.positive("The a of fraction " + name, a);
        Require.positive("The b of fraction " + name, b);
    }

    /**
     * A published proportion; its sample counts for at most the cap of its origin.
     *
     * @param proportion above 0 and below 1; for 0 of n or n of n use {@link #counted}
     * @param sample persons it was measured in, above 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Fraction published(String name, Role role, double proportion, double sample, Origin origin) {
        Require.within("A published proportion", proportion);
        Require.positive("A sample", sample);
        double size = Math.min(sample, origin.cap());
        return new Fraction(name, role, proportion * size, (1 - proportion) * size, origin);
    }

    /**
     * So many of so many, which may be none or all: Jeffreys' prior Beta(½, ½) with the counts, scaled down to the cap of the origin.
     *
     * @param persons from 0 to {@code of}
     * @param of above 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Fraction counted(String name, Role role, double persons, double of, Origin origin) {
        Require.positive("Persons counted among", of);
        Require.share("A counted share", persons / of);
        double scale = Math.min(1, origin.cap() / of);
        return new Fraction(name, role, persons * scale + JEFFREYS, (of - persons) * scale + JEFFREYS, origin);
    }

    /** E = a/(a+b). */
    public double mean() {
        return a / (a + b);
    }

    /** E of the square: a(a+1)/((a+b)(a+b+1)). */
    public double meanSquare() {
        return a * (a + 1) / ((a + b) * (a + b + 1));
    }

    /** E of the logarithm: ψ(a) − ψ(a+b). */
    public double meanLog() {
        return Gamma.digamma(a) - Gamma.digamma(a + b);
    }

    /** Variance of the logarithm: ψ′(a) − ψ′(a+b). */
    public double varianceLog() {
        return Gamma.trigamma(a) - Gamma.trigamma(a + b);
    }

    /**
     * A quantile of the share.
     *
     * @param q above 0 and below 1
     * @return from 0 to 1
     */
    public double quantile(double q) {
        Require.within("A quantile", q);
        return new BetaDistribution(a, b).inverseCumulativeProbability(q);
    }
}
