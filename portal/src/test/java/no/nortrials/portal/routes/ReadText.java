package no.nortrials.portal.routes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a person can read in a response, whatever its format. */
final class ReadText {
    private ReadText() {}

    static String of(MockHttpServletResponse response) throws IOException {
        byte[] bytes = response.getContentAsByteArray();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("%PDF-")) return pdf(bytes);
        return text.startsWith("PK\3\4") ? sheets(bytes) : text;
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** By the list at its end: the sheets' writer does not tell sizes beforehand. */
    private static String sheets(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("sheets", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, bytes).toFile())) {
            var text = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries()))
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
