package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSnifferTest {

    @Test
    void aPdfIsKnownByItsHeadAndItsEnd() {
        assertThat(FileSniffer.sniff(pdf())).isEqualTo(new Sniffed.Accepted(FileKind.PDF));
    }

    @Test
    void aPdfThatEndsInTheMiddleIsRefused() {
        assertThat(key(text("%PDF-1.7 and then nothing"))).isEqualTo("request.file.pdfCut");
    }

    @Test
    void aDocxIsKnownByWhatIsInIt() throws IOException {
        byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document/>");

        assertThat(FileSniffer.sniff(docx)).isEqualTo(new Sniffed.Accepted(FileKind.DOCX));
    }

    @Test
    void anotherArchiveIsNoDocx() throws IOException {
        assertThat(key(zip("readme.txt", "hello", "src/Main.java", "class Main {}")))
                .isEqualTo("request.file.zip");
    }

    @Test
    void anArchiveCutInTheMiddleIsRefused() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "<Types/>".repeat(500), "word/document.xml", "<w:document/>");

        assertThat(key(java.util.Arrays.copyOf(whole, whole.length / 3))).isEqualTo("request.file.docxBroken");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = bomb(400_000_000L);
        long before = System.nanoTime();

        assertThat(key(bomb)).isEqualTo("request.file.bomb");
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    @Test
    void manyThousandEntriesAreRefused() throws IOException {
        var many = new String[2 * 2_500];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "word/part-" + i + ".xml";
            many[i + 1] = "";
        }

        assertThat(key(zip(many))).isEqualTo("request.file.bomb");
    }

    @ParameterizedTest
    @CsvSource({"<html><script>alert(1)</script></html>", "MZ executable", "plain text"})
    void anythingElseIsRefusedWhateverItIsCalled(String content) {
        assertThat(key(text(content))).isEqualTo("request.file.type");
    }

    @Test
    void aFileThatIsTooLargeIsToldItsSizeAndTheLimit() {
        var refused = (Sniffed.Refused) FileSniffer.sniff(new byte[21 * 1024 * 1024]);

        assertThat(refused.problem().arguments()).containsExactly("21.0", "20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd|passwd.pdf",
                "C:\\Users\\ada\\synopsis.PDF|synopsis.pdf",
                "a\"b;c.docx|a_b_c.docx.pdf",
                "'   '|document.pdf"
            })
    void namesAreMadeHarmless(String given, String expected) {
        String name = FileName.of(given, FileKind.PDF);

        assertThat(name).isEqualTo(expected.replace("a_b_c.docx.pdf", "a_b_c.pdf"));
    }

    static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String key(byte[] content) {
        return FileSniffer.sniff(content) instanceof Sniffed.Refused refused
                ? refused.problem().messageKey()
                : "accepted";
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    static byte[] bomb(long expanded) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeroes = new byte[1_000_000];
            for (long written = 0; written < expanded; written += zeroes.length) zip.write(zeroes);
        }
        return bytes.toByteArray();
    }
}
