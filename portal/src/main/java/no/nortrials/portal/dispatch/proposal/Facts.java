package no.nortrials.portal.dispatch.proposal;

import java.util.Optional;
import java.util.Set;

/**
 * What a request says that decides who is proposed. What the request does not say rules nobody out.
 *
 * @param populations {@code ADULT}, {@code PAEDIATRIC}; empty when not stated
 * @param regions codes of the regions the sponsor prefers; empty means the whole country
 */
public record Facts(
        Optional<String> therapyArea,
        Optional<String> phase,
        Set<String> populations,
        String product,
        Set<String> regions) {
    public Facts {
        populations = Set.copyOf(populations);
        regions = Set.copyOf(regions);
    }
}
