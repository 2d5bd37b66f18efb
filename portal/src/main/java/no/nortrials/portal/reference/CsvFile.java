package no.nortrials.portal.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;

/** A text file with a header, its cells separated by semicolons, commas or tabs. Lines that begin with # are remarks. */
final class CsvFile {
    private CsvFile() {}

    static Readout read(byte[] bytes, Mapping mapping) {
        return switch (Decoding.of(bytes, mapping.encoding())) {
            case Decoding.Result.Wrong wrong -> Readout.Refused.of(wrong.finding());
            case Decoding.Result.Text text -> parsed(text, mapping);
        };
    }

    private static Readout parsed(Decoding.Result.Text text, Mapping mapping) {
        char separator = separator(text.text(), mapping.separator());
        try {
            List<CsvRecord> records = records(text.text(), separator);
            if (records.isEmpty()) return Readout.Refused.of(Finding.of("empty"));
            String how = text.encoding() + ", " + (separator == '\t' ? "tab" : "" + separator);
            return Tabled.of(
                    records.stream()
                            .map(record -> new RawTable.Row(record.getStartingLineNumber(), record.getFields()))
                            .toList(),
                    how,
                    "CSV");
        } catch (CsvParseException e) {
            return Readout.Refused.of(Finding.of("broken", String.valueOf(e.getMessage())));
        }
    }

    private static List<CsvRecord> records(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()
                .limit(FileReading.MOST_ROWS + 2L)
                .toList();
    }

    /** Whichever the header has most of, unless somebody said which. */
    private static char separator(String text, Mapping.Separator asked) {
        return switch (asked) {
            case SEMICOLON -> ';';
            case COMMA -> ',';
            case TAB -> '\t';
            case DETECT -> {
                String header = text.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .findFirst()
                        .orElse("");
                yield most(header);
            }
        };
    }

    private static char most(String header) {
        char best = ';';
        for (char candidate : new char[] {',', '\t'})
            if (count(header, candidate) > count(header, best)) best = candidate;
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
