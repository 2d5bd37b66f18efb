package no.nortrials.portal.statistics;

import static no.nortrials.portal.statistics.FigureTable.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables about the hospitals' answers and about time. */
final class AnswerTables {
    private static final List<String> DECISIONS = List.of("INTERESTED", "CONDITIONAL", "DECLINED");
    private static final int CURVE_TO = 30;

    private final Figures figures;
    private final int year;
    private final Scope scope;
    private final Words words;

    AnswerTables(Figures figures, int year, Scope scope, Words words) {
        this.figures = figures;
        this.year = year;
        this.scope = scope;
        this.words = words;
    }

    FigureTable punctuality() {
        long onTime = punctual("ON_TIME");
        long late = punctual("LATE");
        long never = punctual("NEVER");
        long due = onTime + late + never;
        return table(
                "punctuality",
                "bar",
                List.of("statistics.answer", "statistics.number", "statistics.ofDue"),
                List.of(
                        share("statistics.punctuality.ON_TIME", onTime, due),
                        share("statistics.punctuality.LATE", late, due),
                        share("statistics.punctuality.NEVER", never, due),
                        Row.total(
                                words.of("statistics.answered"),
                                new Cell.Count(onTime + late),
                                new Cell.Share(onTime + late, due)),
                        Row.total(words.of("statistics.due"), new Cell.Count(due), new Cell.None()),
                        Row.total(
                                words.of("statistics.punctuality.NOT_DUE"),
                                new Cell.Count(punctual("NOT_DUE")),
                                new Cell.None())));
    }

    private long punctual(String key) {
        return figures.count(year, scope, Measure.PUNCTUALITY, key);
    }

    FigureTable decisions() {
        long all = figures.total(year, scope, Measure.DECISION);
        long positive = decided("INTERESTED") + decided("CONDITIONAL");
        var rows = new ArrayList<Row>();
        for (String decision : DECISIONS) rows.add(share("statistics.decision." + decision, decided(decision), all));
        rows.add(Row.total(words.of("statistics.positive"), new Cell.Count(positive), new Cell.Share(positive, all)));
        rows.add(Row.total(words.of("statistics.answered"), new Cell.Count(all), new Cell.None()));
        return table(
                "decisions", "bar", List.of("statistics.decision", "statistics.number", "statistics.ofAnswered"), rows);
    }

    private long decided(String decision) {
        return figures.count(year, scope, Measure.DECISION, decision);
    }

    FigureTable declineReasons() {
        long declined = decided("DECLINED");
        List<Row> rows = figures.of(year, scope, Measure.DECLINE_REASON).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> Row.of(
                        words.code("statistics.decline.", entry.getKey()),
                        new Cell.Count(entry.getValue()),
                        new Cell.Share(Math.min(entry.getValue(), declined), declined)))
                .toList();
        return table(
                "declineReasons",
                "bar",
                List.of("statistics.decline", "statistics.number", "statistics.ofDeclined"),
                rows);
    }

    private Row share(String key, long hits, long n) {
        return Row.of(words.of(key), new Cell.Count(hits), new Cell.Share(hits, n));
    }

    FigureTable times() {
        var rows = new ArrayList<Row>();
        for (Measure measure : List.of(
                Measure.ANSWER_TIME,
                Measure.TRIAGE_RAW,
                Measure.TRIAGE_NET,
                Measure.FORWARD_RAW,
                Measure.FORWARD_NET,
                Measure.COLLATE_RAW,
                Measure.COLLATE_NET)) rows.add(time(measure));
        return table(
                "times",
                "",
                List.of(
                        "statistics.time",
                        "statistics.number",
                        "statistics.waiting",
                        "statistics.median",
                        "statistics.medianRange",
                        "statistics.p90"),
                rows);
    }

    private Row time(Measure measure) {
        Figures.Waiting waiting = figures.waiting(year, scope, measure);
        KaplanMeier curve = waiting.curve();
        return Row.of(
                words.of("statistics.time." + measure.name()),
                new Cell.Count(waiting.n()),
                new Cell.Count(waiting.waiting()),
                new Cell.Days(curve.median(), waiting.n()),
                new Cell.Range(range(waiting)),
                new Cell.Days(curve.quantile(.9), waiting.n()));
    }

    /** The interval of the median by ranks; not told while somebody still waits, since ranks would mislead. */
    private static Optional<Cell.Ends> range(Figures.Waiting waiting) {
        if (waiting.waiting() > 0 || waiting.n() > Integer.MAX_VALUE) return Optional.empty();
        List<Integer> sorted = new ArrayList<>();
        waiting.seen().stream()
                .sorted(Comparator.comparingInt(KaplanMeier.Seen::time))
                .forEach(seen -> {
                    for (long i = 0; i < seen.answered(); i++) sorted.add(seen.time());
                });
        return MedianRanks.of(sorted.size())
                .map(ranks -> new Cell.Ends(sorted.get(ranks.lower() - 1), sorted.get(ranks.upper() - 1)));
    }

    /** How many had answered after so many working days. */
    FigureTable curve() {
        Figures.Waiting waiting = figures.waiting(year, scope, Measure.ANSWER_TIME);
        KaplanMeier curve = waiting.curve();
        var rows = new ArrayList<Row>();
        for (int day = 0; waiting.n() >= Cell.FEWEST && day <= CURVE_TO; day += 2)
            rows.add(Row.of(words.number(day), new Cell.Estimate(1 - curve.waitingAfter(day))));
        if (rows.isEmpty() && waiting.n() > 0)
            rows.add(Row.total(words.of("statistics.shareAnswered"), new Cell.Share(waiting.answered(), waiting.n())));
        return table("curve", "line", List.of("statistics.workingDays", "statistics.shareAnswered"), rows);
    }

    private FigureTable table(String id, String chart, List<String> head, List<Row> rows) {
        return new FigureTable(
                id,
                words.of("statistics.table." + id, Integer.toString(year)),
                words.of("statistics.table." + id + ".definition"),
                words.of("statistics.source.portal"),
                chart,
                head.stream().map(words::of).toList(),
                rows);
    }
}
