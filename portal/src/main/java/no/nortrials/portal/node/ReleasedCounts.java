package no.nortrials.portal.node;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the hospitals told when they were last asked about a request.
 *
 * @param round the question
 * @param trusts those that answered and may be shown one by one
 */
public record ReleasedCounts(UUID round, Instant asked, int criteriaVersion, List<ReleasedCount> trusts) {
    public ReleasedCounts {
        trusts = List.copyOf(trusts);
    }

    static ReleasedCounts of(HospitalsView view) {
        NodeRound round = view.round();
        return new ReleasedCounts(
                round.id(),
                round.asked(),
                round.criteriaVersion(),
                view.sites().stream()
                        .map(site -> ReleasedCount.of(site.reply(), site.answer(), Math.toIntExact(site.evaluated())))
                        .toList());
    }
}
