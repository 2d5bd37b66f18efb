package no.nortrials.protocol.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes small PDF files. A tab in a line begins a second column. */
public final class Pdfs {
    private static final float TOP = 780;
    private static final float LEFT = 50;
    private static final float SECOND = 220;
    private static final float LINE = 14;

    private Pdfs() {}

    /** A file with these lines on its pages. */
    @SafeVarargs
    public static byte[] of(List<String>... pages) {
        try (var document = new PDDocument()) {
            for (List<String> lines : pages) page(document, lines);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with so many pages without text. */
    public static byte[] blank(int pages) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) document.addPage(new PDPage());
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that needs a password, or one that all may open and nobody may copy from. */
    public static byte[] locked(String password, List<String> lines) {
        try (var document = new PDDocument()) {
            page(document, lines);
            var permission = new AccessPermission();
            permission.setCanExtractContent(false);
            var policy = new StandardProtectionPolicy("owner-4711", password, permission);
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            float y = TOP;
            for (String line : lines) {
                String[] columns = line.split("\t", -1);
                for (int i = 0; i < columns.length; i++) show(content, columns[i], i == 0 ? LEFT : SECOND, y);
                y -= LINE;
            }
        }
    }

    private static void show(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
