package no.nortrials.portal.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people upload, good and bad. */
final class Documents {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String RECORD = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT09990001", "briefTitle": "A study that does not exist"},
             "designModule": {"phases": ["PHASE3"], "enrollmentInfo": {"count": 1200, "type": "ESTIMATED"}},
             "eligibilityModule": {"minimumAge": "40 Years", "sex": "ALL",
               "eligibilityCriteria": "Inclusion Criteria:\\n\\n* Heart failure\\n\\nExclusion Criteria:\\n\\n* Dialysis"},
             "conditionsModule": {"conditions": ["Heart Failure"]}}}
            """;

    private Documents() {}

    /** A study as ClinicalTrials.gov describes it. */
    static FilePayload study() {
        return text("study.json", "application/json", RECORD);
    }

    /** The first half of such a study. */
    static FilePayload brokenStudy() {
        return text("half-a-study.json", "application/json", RECORD.substring(0, RECORD.length() / 2));
    }

    static FilePayload text(String name, String type, String content) {
        return new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload pdf(String name) {
        return text(name, "application/pdf", "%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n");
    }

    static FilePayload docx(String name) {
        return new FilePayload(name, DOCX, document(100));
    }

    /** Small as a file, a quarter of a gigabyte when unpacked. */
    static FilePayload bomb(String name) {
        return new FilePayload(name, DOCX, document(250_000_000));
    }

    /** So many bytes of nothing that begin like a PDF. */
    static FilePayload large(String name, int bytes) {
        byte[] content = new byte[bytes];
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 8);
        return new FilePayload(name, "application/pdf", content);
    }

    private static byte[] document(int blanks) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] some = new byte[50_000];
            for (int written = 0; written < blanks; written += some.length)
                zip.write(some, 0, Math.min(some.length, blanks - written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
