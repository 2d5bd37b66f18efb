package no.nortrials.portal.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Service;

/**
 * The figures of a day: at once when they are known, soon when they are quick to compute, otherwise by and by in the
 * background. A page never waits for long.
 */
@Service
class Reports {
    private static final long PATIENCE_MS = 1200;
    private static final int KEPT_IN_MEMORY = 12;

    private final ReportRuns runs;
    private final Computation computation;
    private final Executor background = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<LocalDate, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final LinkedHashMap<UUID, Figures> read = new LinkedHashMap<>(16, 0.75f, true);

    Reports(ReportRuns runs, Computation computation) {
        this.runs = runs;
        this.computation = computation;
    }

    /** Empty while they are being computed. Today's may be some minutes old while newer ones are on their way. */
    Optional<Figures> asOf(LocalDate day) {
        Optional<ReportRuns.Run> known = runs.newest(day);
        if (known.filter(computation::fresh).isPresent()) return known.map(this::figures);
        CompletableFuture<Void> started = start(day);
        if (known.isPresent()) return known.map(this::figures);
        return soon(started) ? runs.newest(day).map(this::figures) : Optional.empty();
    }

    private CompletableFuture<Void> start(LocalDate day) {
        return running.compute(
                day,
                (key, earlier) -> earlier != null && !earlier.isDone()
                        ? earlier
                        : CompletableFuture.runAsync(() -> computation.run(day), background));
    }

    private static boolean soon(CompletableFuture<Void> started) {
        try {
            started.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillComputing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the figures could not be computed", failed.getCause());
        }
    }

    private Figures figures(ReportRuns.Run run) {
        synchronized (read) {
            Figures kept = read.get(run.id());
            if (kept != null) return kept;
        }
        Figures figures = runs.figures(run);
        synchronized (read) {
            read.put(run.id(), figures);
            if (read.size() > KEPT_IN_MEMORY) read.remove(read.sequencedKeySet().getFirst());
        }
        return figures;
    }
}
