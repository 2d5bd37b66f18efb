package no.nortrials.portal.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What had happened by a day.
 *
 * @param sites the trusts of which anything was said
 */
record Report(LocalDate asOf, List<SiteReport> sites, Instant at, String by) {
    Report {
        sites = List.copyOf(sites);
    }

    public int enrolled() {
        return sites.stream().mapToInt(SiteReport::enrolled).sum();
    }

    Optional<SiteReport> of(UUID trust) {
        return sites.stream().filter(site -> site.trust().id().equals(trust)).findFirst();
    }
}
