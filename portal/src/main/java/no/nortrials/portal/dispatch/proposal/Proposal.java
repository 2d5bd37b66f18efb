package no.nortrials.portal.dispatch.proposal;

import java.util.List;
import java.util.UUID;

/**
 * A trust whose profile or network matches the request's area.
 *
 * @param against empty for a proposal; otherwise why it is only a near miss
 */
public record Proposal(UUID trustId, List<Reason.For> reasons, List<Reason.Against> against) {
    public Proposal {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
        if (reasons.isEmpty()) throw new IllegalArgumentException("no reason to propose `" + trustId + "`");
    }

    public boolean nearMiss() {
        return !against.isEmpty();
    }
}
