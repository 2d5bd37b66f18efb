package no.nortrials.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The result as a Markdown table, one row a page, with the ratio of the last run to the first. */
final class Table {
    private Table() {}

    static String of(List<Run> runs) {
        String head = runs.stream()
                .map(run -> String.format(Locale.ENGLISH, " %,d: p50 | p95 | max |", run.requests()))
                .collect(Collectors.joining("", "| Page (ms) |", " p95 ratio |"));
        String line = "|---|" + "---:|".repeat(runs.size() * 3 + 1);
        return IntStream.range(0, runs.getFirst().pages().size())
                .mapToObj(page -> row(runs, page))
                .collect(Collectors.joining("\n", head + "\n" + line + "\n", "\n\n" + besides(runs)));
    }

    private static String besides(List<Run> runs) {
        return runs.stream()
                .map(run -> String.format(
                        Locale.ENGLISH,
                        "With %,d requests: %d visits of each page; memory of the portal at the end (RSS) %d MB; counting all figures"
                                + " took %.1f s in the background.",
                        run.requests(),
                        run.pages().stream()
                                .mapToInt(page -> page.latencies().samples())
                                .min()
                                .orElse(0),
                        run.portalMb(),
                        run.figuresMs() / 1000.0))
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<Run> runs, int page) {
        double first = runs.getFirst().pages().get(page).latencies().quantile(0.95);
        double last = runs.getLast().pages().get(page).latencies().quantile(0.95);
        return runs.stream()
                .map(run -> cells(run.pages().get(page).latencies()))
                .collect(Collectors.joining(
                        "",
                        "| " + runs.getFirst().pages().get(page).page() + " |",
                        String.format(Locale.ENGLISH, " %.1f |", last / first)));
    }

    private static String cells(Latencies latencies) {
        String failed = latencies.failures() == 0 ? "" : " (" + latencies.failures() + " failed)";
        return String.format(
                Locale.ENGLISH,
                " %.0f | %.0f | %.0f%s |",
                latencies.quantile(0.5),
                latencies.quantile(0.95),
                latencies.quantile(1),
                failed);
    }
}
