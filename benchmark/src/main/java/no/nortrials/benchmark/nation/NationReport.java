package no.nortrials.benchmark.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.benchmark.Latencies;
import no.nortrials.cohort.Answer;

/** Everything that was measured, as Markdown. */
final class NationReport {
    private static final double MB = 1e6;

    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * One question.
     *
     * @param touched the bytes of the index that were read
     * @param duckDb without samples when DuckDB was not asked
     */
    record Row(Asking asking, Answer first, Latencies index, Latencies duckDb, long touched) {}

    void fact(String name, String value) {
        facts.put(name, value);
        System.out.println(name + ": " + value);
    }

    void seconds(String name, double value) {
        fact(name, String.format(Locale.ENGLISH, "%.2f s", value));
    }

    void megabytes(String name, long bytes) {
        fact(name, String.format(Locale.ENGLISH, "%,.0f MB", bytes / MB));
    }

    void row(Row row) {
        rows.add(row);
    }

    String text(double bandwidth) {
        var text = new StringBuilder("| | |\n|---|---|\n");
        facts.forEach((name, value) ->
                text.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        text.append(
                "\n| Question | persons after each step | index p50 ms | p95 | DuckDB p50 ms | p95 | ratio p50 | p95 |"
                        + " MB read | at full bandwidth, ms |\n|---|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Row row : rows) text.append(line(row, bandwidth));
        text.append(line("all twelve", "", all(rows, true), all(rows, false), ""));
        return text.toString();
    }

    private static String line(Row row, double bandwidth) {
        String floor =
                String.format(Locale.ENGLISH, " %.1f | %.2f |", row.touched() / MB, row.touched() / bandwidth * 1000);
        return line(row.asking().name(), steps(row.first()), row.index(), row.duckDb(), floor);
    }

    private static String line(String name, String steps, Latencies index, Latencies duckDb, String more) {
        String asked = String.format(
                Locale.ENGLISH, "| %s | %s | %.2f | %.2f |", name, steps, index.quantile(.5), index.quantile(.95));
        String compared = duckDb.samples() == 0
                ? " | | | |"
                : String.format(
                        Locale.ENGLISH,
                        " %.0f | %.0f | %.0f | %.0f |",
                        duckDb.quantile(.5),
                        duckDb.quantile(.95),
                        duckDb.quantile(.5) / index.quantile(.5),
                        duckDb.quantile(.95) / index.quantile(.95));
        return asked + compared + more + "\n";
    }

    private static String steps(Answer answer) {
        if (!(answer instanceof Answer.Counted counted)) return "too costly";
        return String.join(
                " ",
                counted.steps().stream()
                        .map(step -> String.valueOf(step.total()))
                        .toList());
    }

    /** The latencies of all twelve questions together. */
    private static Latencies all(List<Row> rows, boolean ofIndex) {
        List<Double> all = new ArrayList<>();
        for (Row row : rows)
            if (row.asking().details().isEmpty())
                all.addAll(ofIndex ? row.index().sorted() : row.duckDb().sorted());
        return new Latencies(all, 0);
    }
}
