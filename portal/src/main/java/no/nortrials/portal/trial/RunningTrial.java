package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A trial that needs patients or staff now or soon.
 *
 * @param registryId what its register calls it
 * @param status in the register's words
 * @param start the first day its date can mean
 * @param end the last day its date can mean
 * @param plannedInNorway patients, when the register tells
 * @param trusts organisation numbers of those that could be told from its sites
 * @param unknownSites how many sites could not be told to be a trust's
 * @param source the register
 * @param retrieved the day the register said so
 */
public record RunningTrial(
        UUID id,
        String title,
        String registryId,
        List<String> phases,
        String status,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        Optional<Integer> plannedInNorway,
        List<String> trusts,
        int unknownSites,
        String source,
        LocalDate retrieved) {
    public RunningTrial {
        phases = List.copyOf(phases);
        trusts = List.copyOf(trusts);
    }
}
