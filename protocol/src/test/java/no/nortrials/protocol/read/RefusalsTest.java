package no.nortrials.protocol.read;

import static no.nortrials.protocol.Readings.bytes;
import static no.nortrials.protocol.Readings.read;
import static no.nortrials.protocol.Readings.refused;
import static no.nortrials.protocol.Readings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import no.nortrials.protocol.Field;
import no.nortrials.protocol.Reading.Refused;
import no.nortrials.protocol.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class RefusalsTest {
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] content, Reason reason, String detail) {
        Refused refused = refused(content);
        assertThat(refused.reason()).as(refused.detail()).isEqualTo(reason);
        assertThat(refused.detail()).contains(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\ufeff", "\0\0\0"})
    void fileWithoutContentIsEmpty(String content) {
        assertRefused(utf8(content), Reason.EMPTY, "no content");
    }

    @Test
    void brokenJsonTellsLineAndColumn() {
        assertRefused(utf8("{\n  \"study\": {\n    \"versions\" [1]\n}}"), Reason.BROKEN, "line 3, column 1");
    }

    @Test
    void textThatIsNoJsonIsBroken() {
        assertRefused(utf8("Dear sponsor, please find"), Reason.BROKEN, "not JSON at line 1");
        assertRefused(utf8("{} trailing"), Reason.BROKEN, "line 1");
    }

    @ParameterizedTest
    @CsvSource({"usdm4.json", "ctgov.json", "ctis.json", "m11-bundle.json"})
    void jsonCutAnywhereIsTruncatedOrBroken(String name) {
        byte[] whole = bytes(name);
        for (int length = 50; length < whole.length - 3; length += 97)
            assertThat(refused(Arrays.copyOf(whole, length)).reason())
                    .as("cut at " + length)
                    .isIn(Reason.TRUNCATED, Reason.BROKEN, Reason.ENCODING);
    }

    @Test
    void textInLatin1TellsTheByteAndItsLine() {
        byte[] latin = text("ctgov.json").getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(latin, Reason.ENCODING, "not UTF-8");
        assertRefused("{\n\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1), Reason.ENCODING, "byte 9, on line 2");
    }

    @Test
    void textsWithAMarkOfUtf8AndUtf16AreRead() {
        assertThat(read("\ufeff" + text("ctgov.json")).value(Field.ACRONYM)).contains("VINTER");
        assertThat(read(("\ufeff" + text("ctgov.json")).getBytes(StandardCharsets.UTF_16BE))
                        .value(Field.ACRONYM))
                .contains("VINTER");
        assertThat(read(("\ufeff" + text("ctgov.json")).getBytes(StandardCharsets.UTF_16LE))
                        .value(Field.ACRONYM))
                .contains("VINTER");
    }

    @Test
    void nestingDeeperThanAnyProtocolIsRefused() {
        assertRefused(utf8("{\"study\":" + "[".repeat(1_000_000)), Reason.TOO_DEEP, "200");
    }

    @Test
    void moreBytesThanTheLimitAreNotEvenTaken() throws IOException {
        var endless = new InputStream() {
            private long taken;

            @Override
            public int read() {
                taken++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                taken += length;
                return length;
            }
        };

        var refused = (Refused) ProtocolReader.read(endless);

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).contains("64 MB");
        assertThat(endless.taken).isEqualTo(ProtocolReader.MOST_BYTES + 1L);
    }

    @Test
    void moreValuesThanFitIntoMemoryAreRefused() {
        assertRefused(utf8("{\"usdmVersion\": \"4.0\", \"study\": [" + "{},".repeat(5_000_000)), Reason.TOO_LARGE, "");
    }

    @Test
    void moreWordsThanAnyListOfCriteriaAreRefused() {
        String long1 = text("ctgov.json").replace("Read this first.", "Read this first. ".repeat(20_000));

        assertRefused(utf8(long1), Reason.TOO_LARGE, "criteria");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|the properties",
                "[]|no object",
                "null|no object",
                "\"USDM\"|no object",
                "{\"patients\": [], \"hospital\": 7}|patients, hospital",
                "{\"resourceType\": \"Bundle\", \"entry\": []}|resourceType",
                "{\"studies\": []}|studies",
                "{\"usdmVersion\": \"4.0\"}|/study/versions"
            })
    void jsonOfNoProtocolTellsWhatItHas(String json, String detail) {
        assertRefused(utf8(json), Reason.NOT_A_PROTOCOL, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "5.1", "draft"})
    void otherVersionsOfTheModelAreRefused(String version) {
        assertRefused(utf8(text("usdm4.json").replace("\"4.0.0\"", "\"" + version + "\"")), Reason.VERSION, version);
    }

    @Test
    void markupIsNoProtocol() {
        assertRefused(utf8("<!DOCTYPE html><p>Protocol</p>"), Reason.NOT_A_PROTOCOL, "XML or HTML");
    }

    @Test
    void richTextIsAnotherFormat() {
        assertRefused(utf8("{\\rtf1 Protocol}"), Reason.OTHER_OFFICE_FORMAT, "rich text");
    }

    @Test
    void streamIsReadAsItsBytes() throws IOException {
        assertThat(ProtocolReader.read(new ByteArrayInputStream(bytes("ctis.json"))))
                .isEqualTo(ProtocolReader.read(bytes("ctis.json")));
    }
}
