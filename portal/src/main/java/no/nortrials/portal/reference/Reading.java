package no.nortrials.portal.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a file: its figures when nothing is wrong, and a report in any case.
 *
 * @param mapping how it was read
 */
record Reading(String importer, Mapping mapping, List<Observing.Line> lines, Report report) {

    VersionState state() {
        return report.clean() ? VersionState.DRAFT : VersionState.QUARANTINED;
    }

    /** The figures that may be stored: none when something is wrong. */
    List<Observation> figures() {
        return report.clean() ? lines.stream().map(Observing.Line::observation).toList() : List.of();
    }

    Reading from(String otherImporter) {
        return new Reading(otherImporter, mapping, lines, report);
    }

    Reading with(Finding finding) {
        return new Reading(importer, mapping, lines, report.with(finding));
    }

    @Nullable
    LocalDate validFrom() {
        String span = report.summary().span();
        return span.isEmpty() ? null : LocalDate.of(Integer.parseInt(span.substring(0, 4)), 1, 1);
    }

    @Nullable
    LocalDate validTo() {
        String span = report.summary().span();
        return span.isEmpty() ? null : LocalDate.of(Integer.parseInt(span.substring(span.length() - 4)), 12, 31);
    }
}
