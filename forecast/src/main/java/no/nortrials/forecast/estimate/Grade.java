package no.nortrials.forecast.estimate;

import java.util.List;

/** How far to trust a number, and how much wider than computed to show it. */
public enum Grade {
    /** A hospital counted within six months, at least 80 % of the criteria. */
    A(1),
    /** A hospital counted at least half of the criteria (or longer ago), or a national register times the hospital's share. */
    B(1.25),
    /** National aggregates times at most five fractions from the literature. */
    C(1.5),
    /** An expert's guess among the factors, more than five of them, or a prevalence from another country. */
    D(2);

    private static final double FRESH_MONTHS = 6;
    private static final double WELL_COVERED = 0.8;
    private static final double HALF_COVERED = 0.5;
    private static final int MOST_FACTORS = 5;

    private final double widening;

    Grade(double widening) {
        this.widening = widening;
    }

    /** What the standard deviation of the logarithm is multiplied with. */
    public double widening() {
        return widening;
    }

    /** The grade of a number. A count of fewer than half of the criteria is graded as if there were none. */
    public static Grade of(Basis basis) {
        return switch (basis) {
            case Basis.Counted counted -> ofCount(counted);
            case Basis.Multiplied multiplied -> ofFactors(multiplied);
        };
    }

    /** Whether a count that could look at so many of the criteria says anything of those who meet them all. */
    public static boolean counts(Coverage coverage) {
        return coverage.share() >= HALF_COVERED;
    }

    private static Grade ofCount(Basis.Counted counted) {
        if (!counts(counted.coverage())) {
            return ofFactors(counted.otherwise());
        }
        return counted.coverage().share() >= WELL_COVERED && counted.ageMonths() <= FRESH_MONTHS ? A : B;
    }

    private static Grade ofFactors(Basis.Multiplied multiplied) {
        List<Fraction> factors = multiplied.factors();
        if (factors.size() > MOST_FACTORS || factors.stream().anyMatch(Grade::isWeak)) {
            return D;
        }
        return multiplied.registerAndShare() ? B : C;
    }

    private static boolean isWeak(Fraction factor) {
        return factor.origin() == Origin.EXPERT
                || (factor.role() == Fraction.Role.PREVALENCE && factor.origin() == Origin.OTHER_COUNTRY);
    }
}
