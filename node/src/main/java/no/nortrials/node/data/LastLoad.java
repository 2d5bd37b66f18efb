package no.nortrials.node.data;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.nortrials.cohort.load.LoadCounts;
import no.nortrials.cohort.load.LoadReport;
import no.nortrials.cohort.load.Noted;
import no.nortrials.cohort.load.Reason;

/**
 * How the last load ended. Only for the hospital's own eyes.
 *
 * @param failure why it was stopped, in words without patients' data; empty when all was read
 */
public record LastLoad(
        Instant began,
        Instant ended,
        Optional<String> failure,
        long patients,
        long events,
        Map<Reason, Long> rejects,
        Map<Noted, Long> notes) {

    static LastLoad of(Instant began, Instant ended, LoadReport report) {
        LoadCounts counts = report.counts();
        return new LastLoad(
                began, ended, failure(report), counts.patients(), counts.events(), counts.rejects(), counts.notes());
    }

    static LastLoad failed(Instant began, Instant ended, String reason) {
        return new LastLoad(began, ended, Optional.of(reason), 0, 0, Map.of(), Map.of());
    }

    private static Optional<String> failure(LoadReport report) {
        return switch (report) {
            case LoadReport.Loaded _ -> Optional.empty();
            case LoadReport.Stopped stopped -> Optional.of(stopped.reason() + ": " + stopped.detail());
        };
    }
}
