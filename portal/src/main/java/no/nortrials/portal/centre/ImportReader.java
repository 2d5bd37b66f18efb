package no.nortrials.portal.centre;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestFields;

/** Reads a file of recorded requests, line by line. Pure: the same file gives the same lines. */
final class ImportReader {
    static final int MOST_LINES = 20_000;
    private static final int SHOWN = 200;

    private final Vocabulary vocabulary;
    private final LocalDate today;

    ImportReader(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    ImportFile read(byte[] bytes) {
        String text = Decoded.text(bytes);
        if (text.isBlank()) return ImportFile.unreadable(Problem.of("centre.import.empty"));
        try {
            return read(records(text));
        } catch (CsvParseException e) {
            return ImportFile.unreadable(Problem.of("centre.import.broken", String.valueOf(e.getMessage())));
        }
    }

    private static List<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)
                .stream()
                .limit(MOST_LINES + 2L)
                .toList();
    }

    /** Whichever the header has more of. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    private ImportFile read(List<CsvRecord> records) {
        List<String> columns =
                records.getFirst().getFields().stream().map(Vocabulary::field).toList();
        String missing = CentreForm.FIELDS.stream()
                .filter(Field::mandatory)
                .map(Field::name)
                .filter(name -> !columns.contains(name))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty())
            return ImportFile.unreadable(Problem.of(
                    "centre.import.columns",
                    missing,
                    shortened(String.join(" | ", records.getFirst().getFields()))));
        if (records.size() > MOST_LINES + 1)
            return ImportFile.unreadable(Problem.of("centre.import.long", Integer.toString(MOST_LINES)));
        return new ImportFile(
                records.stream().skip(1).map(each -> line(columns, each)).toList(), null);
    }

    private ImportLine line(List<String> columns, CsvRecord row) {
        var values = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++)
            if (!columns.get(i).isEmpty())
                values.put(
                        columns.get(i),
                        List.of(vocabulary.code(columns.get(i), row.getField(i).strip())));
        var form = new FormData(values);
        return new ImportLine(
                row.getStartingLineNumber(),
                shortened(String.join(" | ", row.getFields())),
                form,
                problems(form, columns.size(), row.getFieldCount()),
                ImportLine.Likeness.NEW);
    }

    private Map<String, Problem> problems(FormData form, int expected, int found) {
        Map<String, Problem> problems = CentreCheck.of(form, today);
        if (found != expected)
            problems.put(
                    "line", Problem.of("centre.import.fields", Integer.toString(found), Integer.toString(expected)));
        return problems;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
    }

    /** The template: the header and one example, in the language of whoever asks. */
    static String template(boolean norwegian) {
        var header = new ArrayList<String>();
        for (Field field : CentreForm.FIELDS) header.add(norwegian ? norwegian(field.name()) : english(field.name()));
        String example = norwegian
                ? "2026-03-02;Eksempelfirma AS;SITE;DRUG;Studie av virkestoff X ved hjertesvikt;ABC-123;CARDIOVASCULAR;Hjertesvikt;III;OPEN"
                : "2026-03-02;Example Company;SITE;DRUG;Study of substance X in heart failure;ABC-123;CARDIOVASCULAR;Heart failure;III;OPEN";
        return "\ufeff" + String.join(";", header) + "\r\n" + example + "\r\n";
    }

    private static String english(String field) {
        return switch (field) {
            case CentreForm.RECEIVED_ON -> "received on";
            case CentreForm.STUDY_NUMBER -> "study number";
            case RequestFields.THERAPY_AREA -> "therapy area";
            case CentreForm.HANDLING -> "state";
            case CentreForm.KIND -> "type";
            case String other -> other;
        };
    }

    private static String norwegian(String field) {
        return switch (field) {
            case CentreForm.RECEIVED_ON -> "mottatt dato";
            case CentreForm.ORGANISATION -> "organisasjon";
            case CentreForm.KIND -> "type";
            case CentreForm.PRODUCT -> "produkt";
            case CentreForm.TITLE -> "tittel";
            case CentreForm.STUDY_NUMBER -> "studienummer";
            case CentreForm.THERAPY_AREA -> "terapiområde";
            case CentreForm.INDICATION -> "indikasjon";
            case CentreForm.PHASE -> "fase";
            case String _ -> "tilstand";
        };
    }
}
