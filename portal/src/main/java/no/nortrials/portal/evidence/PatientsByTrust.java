package no.nortrials.portal.evidence;

import java.util.List;
import java.util.Optional;
import no.nortrials.forecast.Interval;
import no.nortrials.portal.directory.Trust;

/**
 * What a saved estimate says of each trust's area, for those who build on it.
 *
 * @param everyYear whether the patients are new ones each year; otherwise they live with the disease, and the same are there next year
 * @param trusts the most patients first
 */
public record PatientsByTrust(boolean everyYear, List<Row> trusts) {
    /**
     * One trust.
     *
     * @param patients the middle of the estimate, by residence; joined with the hospital's count where the two agree
     */
    public record Row(Trust trust, double patients) {}

    public PatientsByTrust {
        trusts = List.copyOf(trusts);
    }

    static PatientsByTrust of(Estimate estimate, Optional<JoinedEstimate> joined) {
        boolean everyYear = estimate.inputs().figure().measure() != Measure.LIVING;
        return new PatientsByTrust(
                everyYear,
                estimate.trusts().stream()
                        .map(row -> new Row(row.trust(), patients(row, joined)))
                        .toList());
    }

    private static double patients(Estimate.TrustLine row, Optional<JoinedEstimate> joined) {
        return joined.flatMap(all -> all.of(row.trust()))
                .flatMap(counted -> Joined.patients(counted.joined()))
                .map(Interval::median)
                .orElseGet(() -> row.line().patients().median());
    }
}
