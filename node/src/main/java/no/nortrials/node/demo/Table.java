package no.nortrials.node.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A small table that the program carries. */
final class Table {
    private Table() {}

    static List<NamedCsvRecord> rows(String path) {
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no table at `" + path + "`");
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
