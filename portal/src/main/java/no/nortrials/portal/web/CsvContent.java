package no.nortrials.portal.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A table as the spreadsheets of Norway open it at once: UTF-8 with its mark, semicolons between the cells. */
public final class CsvContent {
    /** What the content is, for whoever saves it. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private CsvContent() {}

    /**
     * The content of a file.
     *
     * @param rows writes them, the head first
     */
    public static byte[] of(Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }
}
