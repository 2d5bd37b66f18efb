package no.nortrials.forecast.estimate;

import java.util.List;
import no.nortrials.forecast.math.Require;

/**
 * Persons of one age group and sex, and the share of them with the disease.
 *
 * @param persons above 0
 * @param prevalence among them
 */
public record Stratum(double persons, Fraction prevalence) {
    /** @throws IllegalArgumentException if persons is not positive */
    public Stratum {
        Require.positive("Persons of a stratum", persons);
    }

    /**
     * The prevalence of a whole population, standardised by age and sex: E = Σ N·E(p)/ΣN, with the variance of that sum of
     * independent parts, as the Beta of the same two moments. A trust's population must be standardised before fractions are
     * multiplied.
     *
     * @param name for people
     * @param strata at least one
     * @return a fraction of all persons of the strata; its origin is the weakest of theirs
     * @throws IllegalArgumentException if there is no stratum
     */
    public static Fraction standardised(String name, List<Stratum> strata) {
        Require.require(!strata.isEmpty(), "Strata", "at least one", strata);
        double all = persons(strata);
        double mean = 0;
        double variance = 0;
        Origin weakest = Origin.SAME_POPULATION;
        for (Stratum one : strata) {
            Fraction part = one.prevalence();
            double share = one.persons() / all;
            mean += share * part.mean();
            variance += share * share * (part.meanSquare() - part.mean() * part.mean());
            weakest = weakest.compareTo(part.origin()) >= 0 ? weakest : part.origin();
        }
        double size = mean * (1 - mean) / variance - 1;
        return new Fraction(name, Fraction.Role.PREVALENCE, mean * size, (1 - mean) * size, weakest);
    }

    /** All persons of some strata. */
    public static double persons(List<Stratum> strata) {
        return strata.stream().mapToDouble(Stratum::persons).sum();
    }
}
