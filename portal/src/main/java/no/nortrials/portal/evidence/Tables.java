package no.nortrials.portal.evidence;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of statistics that the portal carries, so that a fresh start has numbers. Each names its source in its head. */
final class Tables {
    private Tables() {}

    static List<NamedCsvRecord> rows(String table) {
        return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text(table)).stream()
                .toList();
    }

    static String text(String table) {
        String path = "/evidence/" + table + ".csv";
        try (InputStream in = Tables.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no statistics at `" + path + "`");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
