package no.nortrials.benchmark.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.benchmark.Latencies;
import no.nortrials.benchmark.Machine;
import no.nortrials.cohort.Answer;
import no.nortrials.cohort.index.IndexEngine;

/**
 * Makes a nation, counts over it with the index and with DuckDB, requires the same answers of both, and prints what it took.
 *
 * <p>Options: {@code --persons=5600000 --seed=1 --rounds=60 --duckdb-rounds=12 --warm-up=10 --folder=… --keep --no-duckdb}.
 */
public final class NationBenchmark {
    private static final long MEASURED = 1_000;
    private static final Latencies NOT_ASKED = new Latencies(List.of(), 0);

    private final NationOptions options;
    private final NationReport report = new NationReport();
    private final List<Asking> askings = new ArrayList<>(Asking.twelve());
    private final Map<Asking, Asking.Asked> byIndex = new LinkedHashMap<>();
    private final Map<Asking, Asking.Asked> byDuckDb = new LinkedHashMap<>();
    private final Map<Asking, Long> touched = new LinkedHashMap<>();

    private NationBenchmark(NationOptions options) {
        this.options = options;
        askings.add(Asking.ofTwenty());
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        new NationBenchmark(NationOptions.of(arguments)).run();
    }

    private void run() throws IOException, SQLException {
        Files.createDirectories(options.folder());
        report.fact("measured", Machine.told());
        Nation nation = new Nation(options.persons(), options.seed());
        if (!Files.exists(options.index())) buildIndex(nation);
        askIndex();
        double bandwidth = Bandwidth.measured();
        report.megabytes("memory read in a second", (long) bandwidth);
        if (options.withDuckDb()) askDuckDb(nation);
        for (Asking asking : askings) report.row(row(asking));
        if (!options.keep()) Disk.delete(options.folder());
        System.out.println("\n" + report.text(bandwidth));
    }

    private void buildIndex(Nation nation) throws IOException {
        long making = System.nanoTime();
        Crowd.of(nation, () -> (number, patient) -> {});
        report.seconds("making the patients alone", seconds(making));
        long begin = System.nanoTime();
        IndexNation.build(nation, options.index());
        report.seconds("build of the index, making the patients included", seconds(begin));
        report.megabytes("most memory resident while building", Memory.peak());
    }

    private void askIndex() throws IOException {
        long begin = System.nanoTime();
        try (var engine = IndexEngine.open(options.index())) {
            report.seconds("opening the index", seconds(begin));
            report.fact("persons", String.valueOf(engine.persons()));
            report.fact("events", String.valueOf(engine.events()));
            report.megabytes("index on disk", Disk.bytes(options.index()));
            List<Double> cold = new ArrayList<>();
            for (Asking asking : askings)
                cold.addAll(asking.often(engine, 0, 1).latencies().sorted());
            report.seconds("first time of each question, the slowest", new Latencies(cold, 0).quantile(1) / 1000);
            warmUp(engine);
            for (Asking asking : askings) byIndex.put(asking, asking.often(engine, MEASURED, options.rounds()));
            for (Asking asking : askings) touched.put(asking, touched(asking, engine));
            Memory memory = Memory.settled();
            report.megabytes("memory resident while asking, most of it the mapped index", memory.resident());
            report.megabytes("of it anonymous", memory.anonymous());
        }
    }

    private void warmUp(IndexEngine engine) {
        long end = System.nanoTime() + options.warmUp().toNanos();
        for (long seed = 1; System.nanoTime() < end; seed++)
            for (Asking asking : askings) engine.ask(asking.question(seed));
    }

    private long touched(Asking asking, IndexEngine engine) throws IOException {
        TouchedPages.forget();
        engine.ask(asking.question(MEASURED));
        return TouchedPages.bytes(options.index());
    }

    private void askDuckDb(Nation nation) throws IOException, SQLException {
        Path file = options.database();
        boolean isThere = Files.exists(file);
        try (var database = DuckDbNation.at(file)) {
            if (!isThere) {
                long begin = System.nanoTime();
                database.fill(nation);
                report.seconds("build of DuckDB, making the patients included", seconds(begin));
            }
            report.megabytes("DuckDB on disk", Disk.bytes(file));
            try (var engine = database.engine()) {
                for (Asking asking : askings) engine.ask(asking.question(0));
                for (Asking asking : askings) {
                    byDuckDb.put(asking, asking.often(engine, MEASURED, options.duckDbRounds()));
                    Comparison.require(asking, answers(byIndex, asking), answers(byDuckDb, asking));
                }
            }
            report.megabytes("most memory resident with DuckDB", Memory.peak());
            report.fact(
                    "answers compared, equal in every step and site",
                    String.valueOf(askings.size() * options.duckDbRounds()));
        }
    }

    private static List<Answer> answers(Map<Asking, Asking.Asked> asked, Asking asking) {
        return asked(asked, asking).answers();
    }

    private static Asking.Asked asked(Map<Asking, Asking.Asked> asked, Asking asking) {
        return asked.getOrDefault(asking, new Asking.Asked(List.of(), NOT_ASKED));
    }

    private NationReport.Row row(Asking asking) {
        return new NationReport.Row(
                asking,
                answers(byIndex, asking).getFirst(),
                asked(byIndex, asking).latencies(),
                asked(byDuckDb, asking).latencies(),
                touched.getOrDefault(asking, 0L));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
