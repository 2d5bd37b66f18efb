package no.nortrials.portal.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * News that a public register suggests: the trial of a request has sites in Norway. Nothing counts before the unit says so.
 *
 * @param registryId what its register calls the trial
 * @param source the register, a code
 * @param retrieved the day the register said so
 * @param occurredOn the day proposed: the trial's start where it has begun, else the day the register said so
 * @param sites the trusts that could be told from its sites
 * @param siteNames their names
 */
record Proposal(
        UUID trial,
        String title,
        String registryId,
        String source,
        LocalDate retrieved,
        LocalDate occurredOn,
        Set<UUID> sites,
        List<String> siteNames) {
    Proposal {
        sites = Set.copyOf(sites);
        siteNames = List.copyOf(siteNames);
    }
}
