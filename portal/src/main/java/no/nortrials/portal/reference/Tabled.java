package no.nortrials.portal.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of a file, the first of them the header, as a table: none too long, none of another width, no heading twice. */
final class Tabled {
    private Tabled() {}

    static Readout of(List<RawTable.Row> rows, String how, String importer) {
        List<String> columns =
                rows.getFirst().cells().stream().map(String::strip).toList();
        var findings = new Findings();
        header(columns, findings);
        if (rows.size() == 1) findings.add(Finding.of("empty"));
        if (rows.size() > FileReading.MOST_ROWS + 1)
            findings.add(Finding.of("long", Integer.toString(FileReading.MOST_ROWS)));
        rows.stream()
                .filter(row -> row.cells().size() != columns.size())
                .forEach(row -> findings.add(Finding.at(
                        row.line(),
                        "",
                        "width",
                        Integer.toString(row.cells().size()),
                        Integer.toString(columns.size()))));
        if (findings.count() > 0) return new Readout.Refused(findings.kept());
        return new Readout.Table(new RawTable(columns, rows.subList(1, rows.size()), how), importer);
    }

    private static void header(List<String> columns, Findings findings) {
        Set<String> seen = new HashSet<>();
        if (columns.size() > FileReading.MOST_COLUMNS)
            findings.add(
                    Finding.of("wide", Integer.toString(columns.size()), Integer.toString(FileReading.MOST_COLUMNS)));
        for (String column : columns)
            if (column.isEmpty()) findings.add(Finding.of("unnamed", String.join(" | ", columns)));
            else if (!seen.add(column)) findings.add(Finding.of("headingTwice", column));
    }
}
