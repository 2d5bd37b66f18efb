package no.nortrials.portal.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A trial that a public register tells of, with sites in Norway.
 *
 * @param registryId what its register calls it
 * @param start the first day its date can mean
 * @param trusts organisation numbers of those that could be told from its sites
 * @param source the register
 * @param retrieved the day the register said so
 */
public record RegisteredTrial(
        UUID id,
        String title,
        String registryId,
        Optional<LocalDate> start,
        List<String> trusts,
        String source,
        LocalDate retrieved) {
    public RegisteredTrial {
        trusts = List.copyOf(trusts);
    }
}
