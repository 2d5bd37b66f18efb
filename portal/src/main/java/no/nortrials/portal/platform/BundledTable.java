package no.nortrials.portal.platform;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small table of facts that the portal carries, as CSV with its source, date and licence in comments at its head.
 *
 * @param path where it lies among the program's files
 */
public record BundledTable(String path) {

    public List<NamedCsvRecord> rows() {
        return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text()).stream()
                .toList();
    }

    /** The whole file, comments included. */
    public String text() {
        try (InputStream in = BundledTable.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no table at `" + path + "`");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
