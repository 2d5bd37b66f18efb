package no.nortrials.forecast.estimate;

import static no.nortrials.forecast.estimate.Fraction.Role.CARE;
import static no.nortrials.forecast.estimate.Fraction.Role.CRITERION;
import static no.nortrials.forecast.estimate.Fraction.Role.PREVALENCE;

import java.util.List;

/** The worked example of the methods, 2.3 A: 400,000 persons and six fractions. */
final class LungTrial {
    static final Fraction DISEASE = fraction("prevalence", PREVALENCE, 800, 99_200);
    static final Fraction SEEN = fraction("seen", CARE, 60, 40);
    static final Fraction AGE = fraction("age", CRITERION, 82, 18);
    static final Fraction STAGE = fraction("stage", CRITERION, 35, 65);
    static final Fraction ECOG = fraction("ECOG", CRITERION, 75, 25);
    static final Fraction NO_EXCLUSION = fraction("no exclusion", CRITERION, 70, 30);
    static final Product PRODUCT = new Product(400_000, List.of(DISEASE, SEEN, AGE, STAGE, ECOG, NO_EXCLUSION));

    private LungTrial() {}

    private static Fraction fraction(String name, Fraction.Role role, double a, double b) {
        return new Fraction(name, role, a, b, Origin.SAME_POPULATION);
    }
}
