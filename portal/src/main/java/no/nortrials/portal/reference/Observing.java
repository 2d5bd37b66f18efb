package no.nortrials.portal.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Makes figures of a table's rows by what somebody says its columns mean. Pure: the same table gives the same figures. */
final class Observing {
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final RawTable table;
    private final Mapping mapping;
    private final Places places;
    private final Map<Meaning, Cells.Column> columns = new EnumMap<>(Meaning.class);
    private final Map<String, Integer> kept = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Findings findings;

    /** A figure and the line of the file it stood in. */
    record Line(long line, Observation observation) {}

    private Observing(RawTable table, Mapping mapping, Places places, Findings findings) {
        this.table = table;
        this.mapping = mapping;
        this.places = places;
        this.findings = findings;
    }

    static List<Line> of(RawTable table, Mapping mapping, Places places, Findings findings) {
        var work = new Observing(table, mapping, places, findings);
        work.columns();
        if (findings.count() == 0) work.rows();
        return work.lines;
    }

    /** Every column that the mapping knows must be there: one that was renamed would otherwise be left out in silence. */
    private void columns() {
        mapping.columns().forEach((name, meaning) -> {
            int at = table.columns().indexOf(name);
            if (at < 0 && meaning != Meaning.IGNORE)
                findings.add(Finding.at(0, name, "column", name, String.join(", ", table.columns())));
            else if (meaning == Meaning.KEEP) kept.put(name, at);
            else columns.put(meaning, new Cells.Column(name, at));
        });
        mapping.twice().ifPresent(_ -> findings.add(Finding.of("meaningTwice")));
        if (!mapping.tells(Meaning.VALUE) && !mapping.tells(Meaning.VALUES_BY_AGE))
            findings.add(Finding.of("noFigure"));
        table.columns().stream()
                .filter(column -> !mapping.columns().containsKey(column))
                .forEach(column -> findings.add(Finding.at(0, column, "newColumn", column)));
    }

    private void rows() {
        Optional<Mapping.Decimal> decimal = decimal();
        if (decimal.isEmpty()) findings.add(Finding.of("decimalUnclear"));
        decimal.ifPresent(found -> table.rows().forEach(row -> row(row, found)));
    }

    private void row(RawTable.Row row, Mapping.Decimal decimal) {
        var cells = new Cells(mapping, places, row, columns, findings);
        if (cells.formerPlace() && tellsNothing(cells.text(Meaning.VALUE), decimal)) return;
        Dimensions at = cells.dimensions(kept);
        if (cells.nationForTrust()) at = at.in("", Dimensions.NATION);
        if (mapping.tells(Meaning.VALUES_BY_AGE)) byAge(cells, at, row.line(), decimal);
        else figure(cells, cells.text(Meaning.VALUE), decimal, row.line(), at);
    }

    /** Interfaces list municipalities of former years too, with nought or nothing for years in which they were no more. */
    private static boolean tellsNothing(String value, Mapping.Decimal decimal) {
        return value.isEmpty()
                || Words.flag(value).filter(flag -> flag == Flag.MISSING).isPresent()
                || Numbers.read(value, decimal).orElse(1) == 0;
    }

    private void byAge(Cells cells, Dimensions all, long line, Mapping.Decimal decimal) {
        List<String> values =
                BLANKS.splitAsStream(cells.text(Meaning.VALUES_BY_AGE)).toList();
        for (int age = 0; age < values.size(); age++) {
            int oldest = age == values.size() - 1 ? Dimensions.OLDEST : age;
            var at = new Dimensions(
                    all.trust(),
                    all.municipality(),
                    all.icd10(),
                    all.sex(),
                    age,
                    oldest,
                    all.year(),
                    all.measure(),
                    all.more());
            figure(cells, values.get(age), decimal, line, at);
        }
    }

    private void figure(Cells cells, String text, Mapping.Decimal decimal, long line, Dimensions at) {
        Meaning column = columns.containsKey(Meaning.VALUE) ? Meaning.VALUE : Meaning.VALUES_BY_AGE;
        Optional<Flag> told = Words.flag(cells.text(Meaning.FLAG));
        if (told.isEmpty()) cells.wrong(Meaning.FLAG, "flag", cells.text(Meaning.FLAG));
        OptionalDouble value = Numbers.read(text, decimal);
        Flag flag = told.orElse(Flag.NONE);
        if (value.isEmpty()) {
            Optional<Flag> sign = text.isEmpty() ? Optional.of(flag.unknown() ? flag : Flag.MISSING) : Words.flag(text);
            sign.filter(Flag::unknown)
                    .ifPresentOrElse(
                            unknown -> lines.add(new Line(line, new Observation(at, value, unknown))),
                            () -> cells.wrong(column, "number." + decimal, text));
        } else if (flag.unknown()) lines.add(new Line(line, new Observation(at, OptionalDouble.empty(), flag)));
        else lines.add(new Line(line, new Observation(at, value, flag)));
    }

    /** The mark before decimals: what somebody said, else what the figures have; nothing when 1,234 could be either. */
    private Optional<Mapping.Decimal> decimal() {
        if (mapping.decimal() != Mapping.Decimal.DETECT) return Optional.of(mapping.decimal());
        int at = (columns.containsKey(Meaning.VALUE)
                        ? columns.getOrDefault(Meaning.VALUE, new Cells.Column("", 0))
                        : columns.getOrDefault(Meaning.VALUES_BY_AGE, new Cells.Column("", 0)))
                .at();
        List<String> values =
                table.rows().stream().map(row -> row.cells().get(at)).toList();
        List<String> commas = values.stream().filter(text -> text.contains(",")).toList();
        if (commas.isEmpty()) return Optional.of(Mapping.Decimal.POINT);
        boolean points = values.stream().anyMatch(text -> text.matches(".*\\d\\.\\d.*"));
        boolean thousands = commas.stream().allMatch(text -> text.strip().matches("\\d{1,3}(,\\d{3})+"));
        return thousands ? Optional.empty() : Optional.of(points ? Mapping.Decimal.POINT : Mapping.Decimal.COMMA);
    }
}
