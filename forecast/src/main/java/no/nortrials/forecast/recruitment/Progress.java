package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * What happened at a site.
 *
 * @param site its name
 * @param enrolled patients, from 0
 * @param months open, above 0
 */
public record Progress(String site, int enrolled, double months) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Progress {
        Require.text("The name of a site", site);
        Require.notNegative("Patients enrolled at site " + site, enrolled);
        Require.positive("Months site " + site + " was open", months);
    }
}
