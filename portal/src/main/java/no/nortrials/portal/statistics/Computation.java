package no.nortrials.portal.statistics;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the figures of a day and keeps them; of several portals that want the same day one computes. */
@Component
class Computation {
    static final Duration FRESH = Duration.ofMinutes(10);

    private final ReportRuns runs;
    private final SnapshotQueries queries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Computation(ReportRuns runs, SnapshotQueries queries, TransactionTemplate transaction, Clock clock) {
        this.runs = runs;
        this.queries = queries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a finished computation may be shown without a newer one. */
    boolean fresh(ReportRuns.Run run) {
        if (run.complete()) return true;
        boolean stillToday = run.asOf().equals(Oslo.today(clock));
        return stillToday && run.computedAt().plus(FRESH).isAfter(clock.instant());
    }

    void run(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            runs.lock(day);
            if (runs.newest(day).filter(this::fresh).isEmpty()) compute(day);
        });
    }

    private void compute(LocalDate day) {
        long start = System.nanoTime();
        var computedAt = clock.instant();
        boolean complete = day.isBefore(Oslo.today(clock));
        List<Tally> tallies = queries.asOf(day);
        runs.store(
                day,
                computedAt,
                complete,
                tallies,
                Duration.ofNanos(System.nanoTime() - start).toMillis());
    }
}
