package no.nortrials.portal.workload;

import no.nortrials.delivery.capacity.Margin;
import no.nortrials.portal.site.StudySite;

/**
 * What keeps a site from more patients in the coming year: the month in which whoever carries a trial has the fewest hours left.
 *
 * @param patients a month that a usual trial could enrol with those hours, at least 0
 */
public record Bottleneck(StudySite site, Margin margin, double patients) {
    public Bottleneck {
        if (!(patients >= 0)) throw new IllegalArgumentException("nobody enrols `" + patients + "` patients a month");
    }
}
