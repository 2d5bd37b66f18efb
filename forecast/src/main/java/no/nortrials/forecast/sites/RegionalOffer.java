package no.nortrials.forecast.sites;

import java.util.List;
import no.nortrials.forecast.math.Require;

/**
 * How much a region is offered.
 *
 * @param region name
 * @param population above 0
 * @param perPerson places in trials for each inhabitant, from 0, in any unit that is the same for all
 */
public record RegionalOffer(String region, double population, double perPerson) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public RegionalOffer {
        Require.positive("The population of region " + region, population);
        Require.notNegative("The offer of region " + region, perPerson);
    }

    /** The smallest offer divided by the largest; 1 is equal. At least one offer must be above 0. */
    public static double leastToMost(List<RegionalOffer> offers) {
        double most =
                offers.stream().mapToDouble(RegionalOffer::perPerson).max().orElse(0);
        Require.positive("The largest offer", most);
        return offers.stream().mapToDouble(RegionalOffer::perPerson).min().orElse(0) / most;
    }

    /** Gini coefficient weighted by population: Σᵢⱼ wᵢwⱼ|rᵢ − rⱼ| / (2·Σ wr); 0 is equal. */
    public static double gini(List<RegionalOffer> offers) {
        double all = offers.stream().mapToDouble(RegionalOffer::population).sum();
        double mean = 0;
        double differences = 0;
        for (RegionalOffer one : offers) {
            mean += one.population() / all * one.perPerson();
            for (RegionalOffer other : offers) {
                double weight = one.population() / all * other.population() / all;
                differences += weight * Math.abs(one.perPerson() - other.perPerson());
            }
        }
        Require.positive("The mean offer", mean);
        return differences / (2 * mean);
    }
}
