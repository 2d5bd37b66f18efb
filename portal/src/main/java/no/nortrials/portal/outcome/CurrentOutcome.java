package no.nortrials.portal.outcome;

import java.util.Set;
import java.util.UUID;

/**
 * What counts now of a request.
 *
 * @param trusts to which the study was allocated; may be empty when they were not named
 */
public record CurrentOutcome(OutcomeKind kind, Set<UUID> trusts) {
    public CurrentOutcome {
        trusts = Set.copyOf(trusts);
    }
}
