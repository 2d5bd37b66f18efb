package no.nortrials.portal.trial;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of one or many trials, whichever of the known forms it has. Whatever it is given, it answers. */
final class TrialFile {
    static final int MOST_BYTES = 30_000_000;

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxDocumentLength(MOST_BYTES)
                    .maxStringLength(2_000_000)
                    .build())
            .build());

    private TrialFile() {}

    /** @param retrieved the day the source said so */
    static List<Found> read(byte[] bytes, LocalDate retrieved) {
        if (bytes.length > MOST_BYTES) return unreadable("trial.import.tooLarge");
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .strip();
        } catch (CharacterCodingException notUtf8) {
            return unreadable("trial.import.encoding");
        }
        if (text.isEmpty()) return unreadable("trial.import.empty");
        if (text.startsWith("<")) return unreadable("trial.import.markup");
        return text.startsWith("{") || text.startsWith("[") ? json(text, retrieved) : table(text, retrieved);
    }

    private static List<Found> json(String text, LocalDate retrieved) {
        try {
            JsonNode root = JSON.readTree(text);
            JsonPath file = new JsonPath(root);
            Stream<JsonPath> records = root.isArray()
                    ? root.valueStream().map(JsonPath::new)
                    : file.at("studies").isArray() ? file.all("studies") : Stream.of(file);
            return records.map(record -> record(record, retrieved)).toList();
        } catch (JacksonException notJson) {
            return unreadable("trial.import.notJson");
        }
    }

    private static Found record(JsonPath record, LocalDate retrieved) {
        if (CtGovTrial.is(record)) return CtGovTrial.read(record, retrieved);
        if (CtisTrial.is(record)) return CtisTrial.read(record, retrieved);
        return new Found.Unreadable("", "trial.import.unknown");
    }

    private static List<Found> table(String text, LocalDate retrieved) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<Found> found = rows.stream()
                    .map(row -> row.findField("NCT Number").isPresent()
                            ? CtGovRow.read(row, retrieved)
                            : new Found.Unreadable("line " + row.getStartingLineNumber(), "trial.import.unknown"))
                    .toList();
            return found.isEmpty() ? unreadable("trial.import.unknown") : found;
        } catch (CsvParseException | UncheckedIOException broken) {
            return unreadable("trial.import.notTable");
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private static List<Found> unreadable(String problem) {
        return List.of(new Found.Unreadable("", problem));
    }
}
