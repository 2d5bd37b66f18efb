package no.nortrials.portal.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Tables as files. A share is three numbers there: the share and both ends of its interval, empty when n is small. */
final class TableFiles {
    private TableFiles() {}

    static byte[] csv(FigureTable table, Words words) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(heads(table, words));
            for (FigureTable.Row row : table.rows()) {
                var cells = new ArrayList<String>();
                cells.add(row.label());
                for (Double value : values(table, row)) cells.add(value == null ? "" : plain(value));
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
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
        for (FigureTable.Row row : table.rows()) write(sheet, at++, table, row);
        sheet.width(0, 40);
        sheet.finish();
    }

    private static void write(Worksheet sheet, int at, FigureTable table, FigureTable.Row row) {
        sheet.value(at, 0, row.label());
        List<@Nullable Double> values = values(table, row);
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) sheet.value(at, i + 1, value);
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
                .mapToInt(row -> numbers(row.cells().get(column - 1)).size())
                .max()
                .orElse(1);
    }

    /** A line's numbers, with gaps where a column is wider than the line's own cell. */
    private static List<@Nullable Double> values(FigureTable table, FigureTable.Row row) {
        var values = new ArrayList<@Nullable Double>();
        for (int column = 1; column < table.head().size(); column++) {
            List<@Nullable Double> numbers = numbers(row.cells().get(column - 1));
            values.addAll(numbers);
            for (int gap = numbers.size(); gap < width(table, column); gap++) values.add(null);
        }
        return values;
    }

    private static List<@Nullable Double> numbers(Cell cell) {
        var numbers = new ArrayList<@Nullable Double>();
        switch (cell) {
            case Cell.Share share -> {
                numbers.add(share.number());
                numbers.add(share.enough() ? share.interval().low() : null);
                numbers.add(share.enough() ? share.interval().high() : null);
            }
            case Cell.Range range -> {
                numbers.add(range.days().map(ends -> (double) ends.from()).orElse(null));
                numbers.add(range.days().map(ends -> (double) ends.to()).orElse(null));
            }
            case Cell.Count _, Cell.Days _, Cell.Estimate _, Cell.None _ -> numbers.add(cell.number());
        }
        return numbers;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
