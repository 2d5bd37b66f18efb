package no.nortrials.cohort.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** A CSV file with a header, in UTF-8. Commas between fields or, when the header has one, tabs; names of columns in any case. */
final class CsvTable {
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int MOST_LINES_IN_A_FIELD = 1000;

    /** Takes rows one by one. */
    @FunctionalInterface
    interface Rows {
        void row(CsvRow row) throws IOException;
    }

    private final Path file;
    private final Intake intake;
    private final int source;
    private boolean lastIsShort;

    private CsvTable(Path file, Intake intake) {
        this.file = file;
        this.intake = intake;
        this.source = intake.ledger().source(String.valueOf(file.getFileName()));
    }

    /** Reads all rows; a {@link Refusal} rejects its row. */
    static void read(Path file, Intake intake, List<String> required, Rows rows) throws IOException {
        new CsvTable(file, intake).read(required, rows);
    }

    private void read(List<String> required, Rows rows) throws IOException {
        try (var reader = new BufferedReader(
                        new InputStreamReader(Inputs.open(file), StandardCharsets.UTF_8), LONGEST_HEADER);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(reader))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .ofCsvRecord(reader)) {
            read(csv.iterator(), required, rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            throw stop("a field is longer than any real one; is a quote not closed?");
        }
        if (lastIsShort && !Inputs.endsInNewline(file)) throw new Stop(StopReason.CUT_OFF, file + " ends within a row");
    }

    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        if (reader.read() != '\uFEFF') reader.reset();
        reader.mark(LONGEST_HEADER);
        for (int i = 1; i < LONGEST_HEADER; i++) {
            int character = reader.read();
            if (character != '\t' && character != '\n' && character >= 0) continue;
            reader.reset();
            return character == '\t' ? '\t' : ',';
        }
        reader.reset();
        return ',';
    }

    private void read(Iterator<CsvRecord> records, List<String> required, Rows rows) throws IOException {
        if (!records.hasNext()) throw stop("it is empty");
        var header = new CsvHeader(records.next().getFields());
        List<String> missing = header.missing(required);
        if (!missing.isEmpty()) throw stop("the header has no column " + missing);
        while (records.hasNext()) {
            intake.row();
            read(header, records.next(), rows);
        }
    }

    private void read(CsvHeader header, CsvRecord csv, Rows rows) throws IOException {
        var where = new Where(source, csv.getStartingLineNumber());
        lastIsShort = csv.getFieldCount() < header.width();
        requireClosedQuotes(header, csv);
        try {
            rows.row(new CsvRow(header, csv, where));
        } catch (Refusal refusal) {
            intake.ledger().reject(where, refusal);
        }
    }

    /** A quote that is not closed takes the lines behind it into one field; they must not be lost silently. */
    private void requireClosedQuotes(CsvHeader header, CsvRecord csv) {
        long lines = csv.getFields().stream()
                .mapToLong(field -> field.chars().filter(each -> each == '\n').count())
                .sum();
        if (lines > MOST_LINES_IN_A_FIELD || (lines > 0 && csv.getFieldCount() != header.width()))
            throw stop("a quote is opened and not closed in line " + csv.getStartingLineNumber());
    }

    private Stop stop(String detail) {
        return new Stop(StopReason.NOT_THE_FORMAT, file.getFileName() + ": " + detail);
    }
}
