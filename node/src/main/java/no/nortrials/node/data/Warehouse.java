package no.nortrials.node.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.index.IndexBuilder;
import no.nortrials.cohort.index.IndexEngine;
import no.nortrials.cohort.load.LoadReport;
import no.nortrials.disclosure.Epoch;
import no.nortrials.eligibility.Units;

/**
 * The node's data: the newest index, made anew by each refresh, and the frozen copy of the month. A refresh changes nothing that
 * is told before the next month begins.
 */
public final class Warehouse {
    static final String ABOUT = "about.json";

    private final Path folder;
    private final Path newest;
    private final Months months;
    private final Units units;
    private final Clock clock;

    /**
     * The data of a folder.
     *
     * @param folder where the indexes are
     * @param clock the time, in the hospital's zone
     */
    public Warehouse(Path folder, Units units, Clock clock) {
        this.folder = folder;
        this.newest = folder.resolve("newest");
        this.months = new Months(folder.resolve("months"));
        this.units = units;
        this.clock = clock;
    }

    /** Loads everything anew beside what answers, and switches when all was read; otherwise all stays as it was. */
    public synchronized LastLoad refresh(PatientSource source) throws IOException {
        Instant began = clock.instant();
        LastLoad last;
        try {
            last = LastLoad.of(began, clock.instant(), load(source));
        } catch (IOException | RuntimeException e) {
            last = LastLoad.failed(
                    began, clock.instant(), "FAILED: " + e.getClass().getSimpleName());
        }
        var ended = new LastLoad(
                began, clock.instant(), last.failure(), last.patients(), last.events(), last.rejects(), last.notes());
        Json.write(folder.resolve("last-load.json"), ended);
        return ended;
    }

    private LoadReport load(PatientSource source) throws IOException {
        LocalDate today = LocalDate.now(clock);
        Path work = Files.createDirectories(folder.resolve("work"));
        try (var builder = IndexBuilder.create(newest)) {
            LoadReport report = source.into(builder::add, today, work);
            if (report instanceof LoadReport.Loaded) {
                builder.finish();
                Json.write(newest.resolve(ABOUT), new About(today, clock.instant()));
            }
            return report;
        }
    }

    /** The last load, if there was one. */
    public Optional<LastLoad> lastLoad() throws IOException {
        return Json.read(folder.resolve("last-load.json"), LastLoad.class);
    }

    /** What is known of the newest data, if there are any. */
    public Optional<About> about() throws IOException {
        return Json.read(newest.resolve(ABOUT), About.class);
    }

    /** Opens the newest data, for the hospital's own eyes only. */
    public IndexEngine openNewest() throws IOException {
        return IndexEngine.open(newest, Terminology.BY_PREFIX, units);
    }

    /**
     * The copy that answers now: that of this month, frozen from the newest data if the month has none yet. When nothing was loaded
     * in this month it is still that of the month before.
     *
     * @return empty when nothing was ever loaded
     */
    public synchronized Optional<Month> month() throws IOException {
        var now = new Epoch(YearMonth.now(clock));
        Optional<Epoch> before = months.newest();
        boolean isDue = before.map(now::isAfter).orElse(true);
        if (isDue && isOf(now, before.isEmpty())) months.freeze(newest, now);
        Optional<Epoch> epoch = months.newest();
        if (epoch.isEmpty()) return Optional.empty();
        return Optional.of(months.open(epoch.get(), units));
    }

    private boolean isOf(Epoch month, boolean isFirst) throws IOException {
        return about().map(about -> isFirst || YearMonth.from(about.dataDate()).equals(month.month()))
                .orElse(false);
    }

    /** Deletes the copies of other months than the one that answers. */
    public synchronized void keepOnly(Month month) throws IOException {
        months.keepOnly(month.epoch());
    }
}
