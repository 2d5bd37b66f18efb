package no.nortrials.portal.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Pages of one table as one file, so that what was fetched is kept and read like what was uploaded. */
final class TableText {
    private TableText() {}

    /** @param pages at least one, all with the same columns */
    static byte[] csv(List<RawTable> pages) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(pages.getFirst().columns());
            for (RawTable page : pages) for (RawTable.Row row : page.rows()) csv.writeRecord(row.cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
