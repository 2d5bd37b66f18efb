package no.nortrials.portal.statistics;

import static no.nortrials.portal.statistics.FigureTable.Row;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.TherapyArea;

/** The tables about requests and what became of them. */
final class RequestTables {
    static final List<String> KINDS = List.of("SITE", "COUNTRY", "UNSPECIFIED", "DEVICE_ADVICE");
    private static final List<String> PRODUCTS = List.of("DRUG", "DEVICE");

    private final Figures figures;
    private final int year;
    private final Scope scope;
    private final Words words;

    RequestTables(Figures figures, int year, Scope scope, Words words) {
        this.figures = figures;
        this.year = year;
        this.scope = scope;
        this.words = words;
    }

    FigureTable kinds() {
        var rows = new ArrayList<Row>();
        for (String kind : KINDS) {
            long now = figures.count(year, scope, Measure.KIND, kind);
            long before = figures.count(year - 1, scope, Measure.KIND, kind);
            if (now + before > 0)
                rows.add(Row.of(words.of("statistics.kind." + kind), new Cell.Count(now), new Cell.Count(before)));
        }
        rows.add(Row.total(words.of("statistics.total"), total(year), total(year - 1)));
        return table("kinds", "bar", List.of("statistics.kind", "", "-"), rows);
    }

    FigureTable outcomes() {
        long all = figures.total(year, scope, Measure.OUTCOME);
        long allocated = outcome("ALLOCATED");
        long notChosen = outcome("NOT_CHOSEN");
        long cancelled = outcome("CANCELLED");
        long decided = allocated + notChosen;
        long shortlisted = outcome("SHORTLISTED");
        long open = all - decided - cancelled;
        return table(
                "outcomes",
                "bar",
                List.of("statistics.outcome", "statistics.number", "statistics.ofForwarded", "statistics.ofDecided"),
                List.of(
                        row("ALLOCATED", allocated, all, new Cell.Share(allocated, decided)),
                        row("NOT_CHOSEN", notChosen, all, new Cell.Share(notChosen, decided)),
                        row("CANCELLED", cancelled, all, new Cell.None()),
                        row("OPEN", open, all, new Cell.None()),
                        Row.total(
                                words.of("statistics.outcome.SHORTLISTED"),
                                new Cell.Count(shortlisted),
                                new Cell.None(),
                                new Cell.None()),
                        Row.total(
                                words.of("statistics.forwarded"),
                                new Cell.Count(all),
                                new Cell.None(),
                                new Cell.None())));
    }

    private Row row(String kind, long count, long all, Cell ofDecided) {
        return Row.of(
                words.of("statistics.outcome." + kind), new Cell.Count(count), new Cell.Share(count, all), ofDecided);
    }

    private long outcome(String kind) {
        return figures.count(year, scope, Measure.OUTCOME, kind);
    }

    FigureTable years() {
        var rows = new ArrayList<Row>();
        for (int each : figures.years().reversed())
            if (each <= year)
                rows.add(Row.of(
                        Integer.toString(each),
                        new Cell.Count(figures.count(each, scope, Measure.KIND, "SITE")),
                        new Cell.Count(figures.count(each, scope, Measure.KIND, "COUNTRY")),
                        new Cell.Count(figures.count(each, scope, Measure.KIND, "UNSPECIFIED")),
                        new Cell.Count(figures.count(each, scope, Measure.KIND, "DEVICE_ADVICE")),
                        total(each)));
        return table(
                "years",
                "",
                List.of(
                        "statistics.year",
                        "statistics.kind.SITE",
                        "statistics.kind.COUNTRY",
                        "statistics.kind.UNSPECIFIED",
                        "statistics.kind.DEVICE_ADVICE",
                        "statistics.total"),
                rows);
    }

    FigureTable areas(List<TherapyArea> areas) {
        var rows = new ArrayList<Row>();
        areas.stream()
                .map(area -> area(area.code(), area.name(words.locale())))
                .sorted(Comparator.comparingLong(RequestTables::size)
                        .reversed()
                        .thenComparing(Row::label, Collator.getInstance(words.locale())))
                .forEach(rows::add);
        rows.add(area("UNKNOWN", words.of("statistics.area.UNKNOWN")));
        rows.removeIf(row -> row.cells().stream().allMatch(new Cell.Count(0)::equals));
        rows.add(Row.total(
                words.of("statistics.total"),
                new Cell.Count(figures.count(year, scope, Measure.KIND, "SITE")),
                new Cell.Count(
                        figures.total(year, scope, Measure.KIND) - figures.count(year, scope, Measure.KIND, "SITE")),
                total(year),
                total(year - 1)));
        return table(
                "areas",
                "",
                List.of("statistics.area", "statistics.kind.SITE", "statistics.otherKinds", "", "-"),
                rows);
    }

    private Row area(String code, String name) {
        long site = areaCount(year, code, "SITE");
        long all = areaTotal(year, code);
        return Row.of(
                name,
                new Cell.Count(site),
                new Cell.Count(all - site),
                new Cell.Count(all),
                new Cell.Count(areaTotal(year - 1, code)));
    }

    private static long size(Row row) {
        return row.cells().get(2) instanceof Cell.Count count ? count.value() : 0;
    }

    private long areaTotal(int of, String code) {
        return KINDS.stream().mapToLong(kind -> areaCount(of, code, kind)).sum();
    }

    private long areaCount(int of, String code, String kind) {
        return figures.count(of, scope, Measure.AREA, code + "|" + kind);
    }

    FigureTable products() {
        var rows = new ArrayList<Row>();
        for (String product : PRODUCTS)
            rows.add(Row.of(
                    words.of("statistics.product." + product),
                    new Cell.Count(figures.count(year, scope, Measure.PRODUCT, product)),
                    new Cell.Count(figures.count(year - 1, scope, Measure.PRODUCT, product))));
        return table("products", "", List.of("statistics.product", "", "-"), rows);
    }

    /** The channels beside each other; only the last line, without what came twice, may be called a sum. */
    FigureTable channels(List<Centre> centres) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                words.of("statistics.channel.PORTAL"), in(new Scope.Portal(), year), in(new Scope.Portal(), year - 1)));
        rows.add(Row.of(
                words.of("statistics.channel.CENTRES"),
                in(new Scope.Centres(), year),
                in(new Scope.Centres(), year - 1)));
        Collator collator = Collator.getInstance(words.locale());
        centres.stream()
                .sorted((a, b) -> collator.compare(a.name(words.locale()), b.name(words.locale())))
                .forEach(centre -> {
                    Scope own = new Scope.OneCentre(centre.id());
                    rows.add(Row.total(
                            words.of("statistics.channel.one", centre.name(words.locale())),
                            in(own, year),
                            in(own, year - 1)));
                });
        rows.add(Row.total(words.of("statistics.channel.overlap"), overlap(year), overlap(year - 1)));
        rows.add(Row.total(words.of("statistics.channel.distinct"), distinct(year), distinct(year - 1)));
        return table("channels", "bar", List.of("statistics.channel", "", "-"), rows);
    }

    private Cell in(Scope channel, int of) {
        return new Cell.Count(figures.total(of, channel, Measure.KIND));
    }

    private Cell overlap(int of) {
        return new Cell.Count(figures.total(of, new Scope.Portal(), Measure.OVERLAP));
    }

    private Cell distinct(int of) {
        return new Cell.Count(figures.total(of, new Scope.Portal(), Measure.KIND)
                + figures.total(of, new Scope.Centres(), Measure.KIND)
                - figures.total(of, new Scope.Portal(), Measure.OVERLAP));
    }

    private Cell total(int of) {
        return new Cell.Count(figures.total(of, scope, Measure.KIND));
    }

    /** An empty heading is the year, a dash the year before. */
    private FigureTable table(String id, String chart, List<String> head, List<Row> rows) {
        List<String> titles = head.stream()
                .map(key -> switch (key) {
                    case "" -> Integer.toString(year);
                    case "-" -> Integer.toString(year - 1);
                    default -> words.of(key);
                })
                .toList();
        String source = scope instanceof Scope.Portal ? "statistics.source.portal" : "statistics.source.centre";
        return new FigureTable(
                id,
                words.of("statistics.table." + id, Integer.toString(year)),
                words.of("statistics.table." + id + ".definition"),
                words.of(source),
                chart,
                titles,
                rows);
    }
}
