package no.nortrials.protocol.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.protocol.Place;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.source.Findings;
import no.nortrials.protocol.source.Line;
import no.nortrials.protocol.source.RefusedException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The lines of a PDF, page by page, without running heads and feet. */
final class PdfText {
    /** Pages of a file that is opened at all. */
    static final int MOST_PAGES = 2_000;
    /** Pages that are read; a synopsis and the chapter on the population stand well before. */
    static final int READ_PAGES = 300;

    private static final int MOST_TEXT = 3_000_000;
    private static final long MOST_MEMORY = 256L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int END = 4_096;

    private PdfText() {}

    static List<Piece> pieces(byte[] content, Findings findings) throws RefusedException {
        PdfStreams.requireBounded(content);
        try (PDDocument document = Loader.loadPDF(
                content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            requireReadable(document, content);
            return lines(document, findings);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Reason.ENCRYPTED, "the PDF needs a password; save it without one");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | StackOverflowError e) {
            throw broken(content, e);
        }
    }

    private static void requireReadable(PDDocument document, byte[] content) throws RefusedException {
        if (!document.getCurrentAccessPermission().canExtractContent())
            throw new RefusedException(Reason.ENCRYPTED, "the PDF does not allow its text to be taken out");
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES)
            throw new RefusedException(
                    Reason.TOO_LARGE, "the PDF has " + pages + " pages, of which at most " + MOST_PAGES + " may be");
        if (!ends(content)) throw new RefusedException(Reason.TRUNCATED, "the PDF has no end mark; a part is missing");
    }

    private static RefusedException broken(byte[] content, Throwable e) {
        if (!ends(content)) return new RefusedException(Reason.TRUNCATED, "the PDF has no end mark; a part is missing");
        return new RefusedException(Reason.BROKEN, "the PDF cannot be opened: " + e.getMessage());
    }

    private static boolean ends(byte[] content) {
        int from = Math.max(0, content.length - END);
        return new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    private static List<Piece> lines(PDDocument document, Findings findings) throws IOException, RefusedException {
        List<List<String>> pages = new ArrayList<>();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        int length = 0;
        int read = Math.min(READ_PAGES, document.getNumberOfPages());
        for (int page = 1; page <= read && length < MOST_TEXT; page++) {
            List<String> lines = PageText.of(document, page);
            pages.add(lines);
            length += lines.stream().mapToInt(String::length).sum();
            if (System.nanoTime() > deadline)
                throw new RefusedException(
                        Reason.TOO_SLOW, "page " + page + " was reached after " + LONGEST.toSeconds() + " seconds");
        }
        if (length == 0) throw noText(document.getNumberOfPages());
        if (pages.size() < document.getNumberOfPages())
            findings.remark(
                    new Place.Page(pages.size(), 1),
                    "of " + document.getNumberOfPages() + " pages the first " + pages.size() + " are read");
        return pieces(pages);
    }

    private static RefusedException noText(int pages) {
        return new RefusedException(
                Reason.NO_TEXT,
                "none of the " + pages + " pages has text; a scan must be read by a program for that first");
    }

    private static List<Piece> pieces(List<List<String>> pages) {
        var running = new RunningLines(pages);
        List<Piece> pieces = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<String> lines = pages.get(page);
            for (int line = 0; line < lines.size(); line++)
                if (!running.has(lines, line))
                    pieces.add(new Piece(new Line(lines.get(line), new Place.Page(page + 1, line + 1), false), false));
        }
        return pieces;
    }
}
