package no.nortrials.portal.node;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * A question to all nodes and what has come of it.
 *
 * @param criteria as they were asked for
 * @param criteriaVersion their version in the request
 * @param expires until when answers are waited for
 */
public record NodeRound(
        UUID id,
        UUID request,
        EligibilityCriteria criteria,
        int criteriaVersion,
        Instant asked,
        String askedBy,
        Instant expires,
        List<NodeLine> nodes) {
    public NodeRound {
        nodes = List.copyOf(nodes);
    }

    /** Whether any answer is still waited for. */
    public boolean isOpen() {
        return nodes.stream().anyMatch(line -> line.state() instanceof NodeLine.State.Waiting);
    }
}
