package no.nortrials.portal.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.evidence.JoinedEstimate.Row;
import no.nortrials.portal.node.HospitalCounts;
import no.nortrials.portal.node.ReleasedCount;
import no.nortrials.portal.node.ReleasedCounts;
import org.springframework.stereotype.Component;

/** Puts what the hospitals told beside an estimate, and joins the two where they are about the same patients. */
@Component
class Joiner {
    private final HospitalCounts counts;
    private final Directory directory;
    private final Clock clock;

    Joiner(HospitalCounts counts, Directory directory, Clock clock) {
        this.counts = counts;
        this.directory = directory;
        this.clock = clock;
    }

    /** For the unit; nothing when no hospital has told anything. */
    Optional<JoinedEstimate> forUnit(UUID request, Estimate estimate) {
        return counts.forUnit(request).map(told -> join(estimate, told));
    }

    /** With what the sponsor may see of the hospitals' counts. */
    Optional<JoinedEstimate> forSponsor(UUID request, Estimate estimate) {
        return counts.forSponsor(request).map(told -> join(estimate, told));
    }

    private JoinedEstimate join(Estimate estimate, ReleasedCounts counts) {
        var joiner = new TrustJoiner(estimate.basis(), LocalDate.now(clock));
        List<Row> rows = directory.trusts().stream()
                .flatMap(trust -> row(trust, estimate, counts, joiner).stream())
                .sorted(Comparator.comparingDouble(Joiner::size).reversed())
                .toList();
        Joined nation = isAYear(estimate)
                ? new Joined.Alone(Joined.Why.A_YEAR)
                : new NationJoiner(joiner, estimate.nation(), estimate.grade()).join(rows);
        return new JoinedEstimate(counts.asked(), counts.criteriaVersion(), nation, rows);
    }

    private static Optional<Row> row(Trust trust, Estimate estimate, ReleasedCounts counts, TrustJoiner joiner) {
        return counts.trusts().stream()
                .filter(count -> count.trust().equals(trust.organisationNumber()))
                .findFirst()
                .map(count -> {
                    Optional<Estimate.Line> line = line(trust, estimate);
                    return new Row(trust, line, count, joined(estimate, line, count, joiner));
                });
    }

    private static Joined joined(
            Estimate estimate, Optional<Estimate.Line> line, ReleasedCount count, TrustJoiner joiner) {
        if (isAYear(estimate)) return new Joined.Alone(Joined.Why.A_YEAR);
        return joiner.join(line.map(Estimate.Line::spread), count);
    }

    private static Optional<Estimate.Line> line(Trust trust, Estimate estimate) {
        return estimate.trusts().stream()
                .filter(row -> row.trust().organisationNumber().equals(trust.organisationNumber()))
                .findFirst()
                .map(Estimate.TrustLine::line);
    }

    private static boolean isAYear(Estimate estimate) {
        return estimate.inputs().figure().measure() != Measure.LIVING;
    }

    private static double size(Row row) {
        return row.line().map(Estimate.Line::mean).orElse(0.0);
    }
}
