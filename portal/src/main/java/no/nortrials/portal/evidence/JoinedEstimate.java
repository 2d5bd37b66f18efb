package no.nortrials.portal.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.node.ReleasedCount;

/**
 * An estimate beside what the hospitals counted, and both together.
 *
 * @param asked when the hospitals were asked
 * @param criteriaVersion with which version of the criteria
 * @param nation the country; trusts that told no number are in it with their estimate
 * @param rows the trusts that answered, those with the most patients first
 */
record JoinedEstimate(Instant asked, int criteriaVersion, Joined nation, List<Row> rows) {
    /**
     * One trust.
     *
     * @param line the estimate for those who live in its area, if it has one
     * @param count what it told of those it treats
     */
    record Row(Trust trust, Optional<Estimate.Line> line, ReleasedCount count, Joined joined) {}

    JoinedEstimate {
        rows = List.copyOf(rows);
    }

    /** What a trust told; nothing when it did not answer. */
    Optional<Row> of(Trust trust) {
        return rows.stream().filter(row -> row.trust().id().equals(trust.id())).findFirst();
    }

    /** Whether any of the counted patients are made up. */
    public boolean isSynthetic() {
        return rows.stream().anyMatch(row -> row.count().synthetic());
    }
}
