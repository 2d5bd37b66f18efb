package no.nortrials.portal.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.nortrials.delivery.indicator.Recruited;

/** Patients month by month as a CSV file: trial, site, month, screened, included. */
final class RecruitmentFile {
    static final List<String> COLUMNS = List.of("trial", "site", "month", "screened", "included");

    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RecruitmentFile() {}

    /** A line that was read, or why it was not. */
    sealed interface FileLine {
        int line();

        record Read(int line, TrialName key, Recruited month) implements FileLine {}

        record Rejected(int line, Reason reason, String was) implements FileLine {}
    }

    /** By which a trial is found: both as on the page, whatever the case of letters. */
    record TrialName(String trial, String site) {
        static TrialName of(String trial, String site) {
            return new TrialName(
                    trial.strip().toLowerCase(Locale.ROOT), site.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Why a line was not taken. */
    enum Reason {
        FILE,
        COLUMNS,
        MONTH,
        FUTURE,
        NUMBER,
        MORE_INCLUDED,
        UNKNOWN_TRIAL,
        AMBIGUOUS_TRIAL,
        TWICE
    }

    /** @param last month that can have been recruited in */
    static List<FileLine> read(String text, YearMonth last) {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        char separator = content.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(content)) {
            var entries = new ArrayList<FileLine>();
            csv.forEach(record -> entries.add(entry(record, last)));
            return entries;
        } catch (CsvParseException unreadable) {
            return List.of(new FileLine.Rejected(1, Reason.FILE, ""));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FileLine entry(NamedCsvRecord record, YearMonth last) {
        int line = (int) record.getStartingLineNumber();
        Map<String, String> fields = record.getFieldsAsMap();
        if (!fields.keySet().containsAll(COLUMNS))
            return new FileLine.Rejected(line, Reason.COLUMNS, String.join(", ", fields.keySet()));
        String typed = record.getField("month").strip();
        Optional<YearMonth> month = month(typed);
        if (month.isEmpty()) return new FileLine.Rejected(line, Reason.MONTH, typed);
        if (month.get().isAfter(last)) return new FileLine.Rejected(line, Reason.FUTURE, typed);
        return numbers(record, line, month.get());
    }

    private static FileLine numbers(NamedCsvRecord record, int line, YearMonth month) {
        String screened = record.getField("screened").strip();
        String included = record.getField("included").strip();
        for (String number : List.of(screened, included))
            if (!WHOLE.matcher(number).matches()) return new FileLine.Rejected(line, Reason.NUMBER, number);
        var read = new Recruited(month, Integer.parseInt(screened), Integer.parseInt(included));
        if (read.included() > read.screened())
            return new FileLine.Rejected(line, Reason.MORE_INCLUDED, included + " > " + screened);
        return new FileLine.Read(line, TrialName.of(record.getField("trial"), record.getField("site")), read);
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
