package no.nortrials.protocol.read;

import static no.nortrials.protocol.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.nortrials.protocol.Reading.Refused;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.document.Words;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class OfficeRefusalsTest {
    private static final byte[] WORD = Words.of(word -> word.paragraph("Protocol number: FJ-0080"));

    private static void assertRefused(byte[] content, Reason reason, String detail) {
        Refused refused = refused(content);
        assertThat(refused.reason()).as(refused.detail()).isEqualTo(reason);
        assertThat(refused.detail()).contains(detail);
    }

    private static byte[] zip(String types, String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(types.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void archiveThatUnpacksWithoutEndIsABomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) zip.write(blanks);
        }

        assertThat(out.size()).isLessThan(1 << 20);
        assertRefused(out.toByteArray(), Reason.BOMB, "word/document.xml");
    }

    @Test
    void wordsThatUnpackBesideTheDocumentAreCountedToo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) zip.write(zeros);
        }

        assertRefused(out.toByteArray(), Reason.BOMB, "word/media/image1.bmp");
    }

    @Test
    void entitiesThatMultiplyAreNotFollowed() throws IOException {
        String body = """
                <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                <document><body><p><r><t>&b;&c;</t></r></p></body></document>
                """;

        assertThat(refused(zip("wordprocessingml", body)).reason()).isIn(Reason.BROKEN, Reason.NO_TEXT);
    }

    @Test
    void macrosAreRefused() throws IOException {
        String types = "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>";

        assertRefused(zip(types, "<document/>"), Reason.MACROS, "macros");
    }

    @Test
    void spreadsheetIsAnotherFormat() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Protocol");
            workbook.write(out);
        }

        assertRefused(out.toByteArray(), Reason.OTHER_OFFICE_FORMAT, "a spreadsheet");
    }

    @Test
    void otherArchiveHasNoDocument() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("holiday.txt"));
        }

        assertRefused(out.toByteArray(), Reason.NOT_A_PROTOCOL, "without a Word document");
    }

    @Test
    void oldWordIsAnotherFormat() throws IOException {
        assertRefused(compound("WordDocument"), Reason.OTHER_OFFICE_FORMAT, "Word before 2007");
    }

    @Test
    void oldSpreadsheetIsAnotherFormat() throws IOException {
        assertRefused(compound("Workbook"), Reason.OTHER_OFFICE_FORMAT, "a spreadsheet");
    }

    private static byte[] compound(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), name);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void wordFileWithAPasswordIsEncrypted() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("isbre");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(WORD);
            }
            files.writeFilesystem(out);
        }

        assertRefused(out.toByteArray(), Reason.ENCRYPTED, "password");
    }

    @Test
    void wordFileCutInTheMiddleIsTruncated() {
        for (int length = 40; length < WORD.length / 3; length += 61)
            assertThat(refused(Arrays.copyOf(WORD, length)).reason())
                    .as("cut at " + length)
                    .isIn(Reason.TRUNCATED, Reason.BROKEN, Reason.NOT_A_PROTOCOL);
    }

    @Test
    void wordFileWithoutTextHasNone() {
        assertRefused(Words.of(word -> word.paragraph(" ")), Reason.NO_TEXT, "no text");
    }

    @Test
    void bodyThatIsNoXmlTellsLineAndColumn() throws IOException {
        assertRefused(zip("", "<document>\n<p></document>"), Reason.BROKEN, "line 2");
    }

    @Test
    void letterIsNoProtocol() {
        assertRefused(Words.of(word -> word.paragraph("Dear sponsor")), Reason.NOT_A_PROTOCOL, "no labelled value");
    }
}
