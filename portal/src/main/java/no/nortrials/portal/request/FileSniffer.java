package no.nortrials.portal.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Tells from its content whether a file is a PDF or a DOCX that can be kept. Law: however a file is made, no more than
 * {@link #MOST_EXPANDED} bytes of it are ever unpacked, and none are kept.
 */
final class FileSniffer {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final long MOST_EXPANDED = 200_000_000;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_RATIO = 200;
    private static final int RATIO_COUNTS_FROM = 5_000_000;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    private static final int ZIP_END_WITHIN = 66_000;

    private FileSniffer() {}

    static Sniffed sniff(byte[] content) {
        if (content.length == 0) return Sniffed.Refused.of("empty");
        if (content.length > MOST_BYTES) return Sniffed.Refused.of("tooLarge", megabytes(content.length), "20");
        if (indexOf(content, PDF, 0, Math.min(content.length, 1024)) >= 0) return pdf(content);
        if (Arrays.equals(content, 0, Math.min(4, content.length), ZIP, 0, 4)) return zip(content);
        return Sniffed.Refused.of("type");
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (1024.0 * 1024.0));
    }

    private static Sniffed pdf(byte[] content) {
        byte[] end = "%%EOF".getBytes(StandardCharsets.US_ASCII);
        int from = Math.max(0, content.length - 2048);
        return indexOf(content, end, from, content.length) >= 0
                ? new Sniffed.Accepted(FileKind.PDF)
                : Sniffed.Refused.of("pdfCut");
    }

    private static Sniffed zip(byte[] content) {
        if (indexOf(content, ZIP_END, Math.max(0, content.length - ZIP_END_WITHIN), content.length) < 0)
            return Sniffed.Refused.of("docxBroken");
        Set<String> names = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var budget = new Budget(content.length);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES || !budget.spend(zip)) return Sniffed.Refused.of("bomb");
            }
        } catch (IOException | IllegalArgumentException e) {
            return Sniffed.Refused.of("docxBroken");
        }
        boolean document = names.contains("[Content_Types].xml") && names.contains("word/document.xml");
        return document ? new Sniffed.Accepted(FileKind.DOCX) : Sniffed.Refused.of("zip");
    }

    /** How much may still be unpacked. */
    private static final class Budget {
        private final byte[] buffer = new byte[64 * 1024];
        private final long compressed;
        private long expanded;

        private Budget(long compressed) {
            this.compressed = compressed;
        }

        /** Reads an entry to its end; false as soon as it turns out to be too much. */
        private boolean spend(InputStream entry) throws IOException {
            for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
                expanded += read;
                if (expanded > MOST_EXPANDED) return false;
                if (expanded > RATIO_COUNTS_FROM && expanded > compressed * MOST_RATIO) return false;
            }
            return true;
        }
    }

    private static int indexOf(byte[] content, byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++)
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) return at;
        return -1;
    }
}
