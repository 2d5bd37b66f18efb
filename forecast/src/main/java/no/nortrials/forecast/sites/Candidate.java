package no.nortrials.forecast.sites;

import no.nortrials.forecast.math.Require;
import no.nortrials.forecast.recruitment.Site;

/**
 * A site that may be opened.
 *
 * @param site how it would recruit
 * @param region it serves
 * @param fixedCost of opening it, above 0, in any unit that is the same for all
 * @param costPerPatient from 0, in the same unit; enters as an expectation
 */
public record Candidate(Site site, String region, double fixedCost, double costPerPatient) {
    /** @throws IllegalArgumentException if the region is blank or a cost out of its range */
    public Candidate {
        Require.text("The region of site " + site.name(), region);
        Require.positive("The fixed cost of site " + site.name(), fixedCost);
        Require.notNegative("The cost per patient of site " + site.name(), costPerPatient);
    }

    /** The name of the site. */
    public String name() {
        return site.name();
    }
}
