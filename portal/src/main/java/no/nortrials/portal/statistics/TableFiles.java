package no.nortrials.portal.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.portal.web.CsvContent;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Tables as files. A share is three numbers there: the share and both ends of its interval; what rests on too few says so
 * in words instead.
 */
final class TableFiles {
    private TableFiles() {}

    static byte[] csv(FigureTable table, Words words) {
        return CsvContent.of(csv -> {
            csv.writeRecord(heads(table, words));
            for (FigureTable.Row row : table.rows()) {
                var cells = new ArrayList<String>();
                cells.add(harmless(row.label()));
                for (Value value : values(table, row, words)) cells.add(text(value));
                csv.writeRecord(cells);
            }
        });
    }

    static byte[] xlsx(List<FigureTable> tables, Choice choice, Words words) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "NorTrials", "1.0")) {
            for (FigureTable table : tables) sheet(book.newWorksheet(table.id()), table, choice, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void sheet(Worksheet sheet, FigureTable table, Choice choice, Words words) throws IOException {
        sheet.value(0, 0, table.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, words.of("statistics.asOf", choice.asOf().toString()));
        sheet.value(2, 0, table.definition());
        sheet.value(3, 0, table.source());
        List<String> heads = heads(table, words);
        for (int column = 0; column < heads.size(); column++) sheet.value(5, column, heads.get(column));
        sheet.range(5, 0, 5, heads.size() - 1).style().bold().set();
        int at = 6;
        for (FigureTable.Row row : table.rows()) write(sheet, at++, table, row, words);
        sheet.width(0, 40);
        sheet.finish();
    }

    private static void write(Worksheet sheet, int at, FigureTable table, FigureTable.Row row, Words words) {
        sheet.value(at, 0, row.label());
        List<Value> values = values(table, row, words);
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case Value.Figure number -> sheet.value(at, i + 1, number.number());
                case Value.Remark remark -> sheet.value(at, i + 1, remark.text());
                case Value.Empty _ -> {}
            }
        }
    }

    private static List<String> heads(FigureTable table, Words words) {
        var heads = new ArrayList<String>();
        heads.add(table.head().getFirst());
        for (int column = 1; column < table.head().size(); column++) {
            String head = table.head().get(column);
            heads.add(head);
            for (int more = 1; more < width(table, column); more++) heads.add(words.of("statistics.end." + more, head));
        }
        return heads;
    }

    /** How many numbers the widest cell of a column holds. */
    private static int width(FigureTable table, int column) {
        return table.rows().stream()
                .mapToInt(row -> width(row.cells().get(column - 1)))
                .max()
                .orElse(1);
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case Cell.Share _ -> 3;
            case Cell.Range _ -> 2;
            case Cell.Count _, Cell.Days _, Cell.Estimate _, Cell.None _ -> 1;
        };
    }

    /** A line's values, with gaps where a column is wider than the line's own cell. */
    private static List<Value> values(FigureTable table, FigureTable.Row row, Words words) {
        var values = new ArrayList<Value>();
        for (int column = 1; column < table.head().size(); column++) {
            Cell cell = row.cells().get(column - 1);
            int end = values.size() + width(table, column);
            values.addAll(values(cell, words));
            while (values.size() < end) values.add(new Value.Empty());
        }
        return values;
    }

    private static List<Value> values(Cell cell, Words words) {
        if (cell.tooFew()) return List.of(new Value.Remark(cell.text(words)));
        return switch (cell) {
            case Cell.Share share -> List.of(Value.of(share.number()), Value.of(share.low()), Value.of(share.high()));
            case Cell.Range range ->
                range.days()
                        .map(ends -> List.of(Value.of((double) ends.from()), Value.of((double) ends.to())))
                        .orElse(List.of());
            case Cell.Count _, Cell.Days _, Cell.Estimate _, Cell.None _ -> List.of(Value.of(cell.number()));
        };
    }

    /** A name that a spreadsheet would take for a formula is marked as text, as OWASP advises on CSV injection. */
    private static String harmless(String label) {
        return label.matches("(?s)[=+\\-@\t\r].*") ? "'" + label : label;
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Figure number -> plain(number.number());
            case Value.Remark remark -> remark.text();
            case Value.Empty _ -> "";
        };
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** What stands in one cell of a file. */
    private sealed interface Value {
        record Figure(double number) implements Value {}

        record Remark(String text) implements Value {}

        record Empty() implements Value {}

        static Value of(@Nullable Double number) {
            return number == null ? new Empty() : new Figure(number);
        }
    }
}
