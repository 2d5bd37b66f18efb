package no.nortrials.protocol.read;

import static no.nortrials.protocol.Readings.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import no.nortrials.protocol.Reading.Refused;
import no.nortrials.protocol.Reason;
import no.nortrials.protocol.document.Pdfs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class PdfRefusalsTest {
    private static final List<String> LINES = List.of("Protocol number: FJ-0081", "Sponsor: Isbre Vann AS");

    private static void assertRefused(byte[] content, Reason reason, String detail) {
        Refused refused = refused(content);
        assertThat(refused.reason()).as(refused.detail()).isEqualTo(reason);
        assertThat(refused.detail()).contains(detail);
    }

    @Test
    void passwordIsNeeded() {
        assertRefused(Pdfs.locked("isbre", LINES), Reason.ENCRYPTED, "password");
    }

    @Test
    void textMustBeAllowedToBeTakenOut() {
        assertRefused(Pdfs.locked("", LINES), Reason.ENCRYPTED, "does not allow");
    }

    @Test
    void pagesWithoutTextAreAScan() {
        assertRefused(Pdfs.blank(3), Reason.NO_TEXT, "none of the 3 pages");
    }

    @Test
    void thousandsOfPagesAreTooMany() {
        assertRefused(Pdfs.blank(2_001), Reason.TOO_LARGE, "2001 pages");
    }

    @Test
    void fileCutInTheMiddleIsTruncated() {
        byte[] whole = Pdfs.of(LINES);
        for (int length = 20; length < whole.length - 10; length += 53)
            assertThat(refused(Arrays.copyOf(whole, length)).reason())
                    .as("cut at " + length)
                    .isEqualTo(Reason.TRUNCATED);
    }

    @Test
    void fileWithNothingInsideIsBroken() {
        byte[] broken = "%PDF-1.7\nnothing\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(broken, Reason.BROKEN, "cannot be opened");
    }

    @Test
    void streamThatUnpacksWithoutEndIsABomb() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (var deflater = new DeflaterOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) deflater.write(zeros);
        }
        out.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(out.size()).isLessThan(1 << 20);
        assertRefused(out.toByteArray(), Reason.BOMB, "compressed part");
    }

    @Test
    void fileOfTheWordStreamAloneIsReadOnce() {
        byte[] streams = ("%PDF-1.7\n" + "stream\n".repeat(1_000_000) + "%%EOF").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(streams).reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void pdfOfSomethingElseIsNoProtocol() {
        assertRefused(Pdfs.of(List.of("Menu of the day", "Fish")), Reason.NOT_A_PROTOCOL, "2 lines");
    }
}
