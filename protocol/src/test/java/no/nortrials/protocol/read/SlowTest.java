package no.nortrials.protocol.read;

import static no.nortrials.protocol.Readings.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.nortrials.protocol.Reading;
import no.nortrials.protocol.document.Words;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take long are answered in seconds. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SlowTest {
    private static final int LONG = 400_000;

    private static void assertAnswered(String json) {
        assertThat(ProtocolReader.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfAny(Reading.Read.class, Reading.Refused.class);
    }

    static List<String> pieces() {
        return List.of(
                " ",
                "<",
                "<usdm:tag ",
                "&",
                "\\n- ",
                ".",
                "phase 1/",
                "1/",
                "1 ",
                "• ",
                "(",
                "inclusion ",
                "a) \\n",
                "-",
                "\\\\",
                "<div>",
                "\\t1");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void textOfOnePieceRepeated(String piece) {
        String many = piece.repeat(LONG / piece.length());

        assertAnswered(text("ctgov.json").replace("Read this first.", "phase 1" + many));
        assertAnswered(text("ctgov.json").replace("VINTER", "phase 1" + many));
        assertAnswered(text("usdm4.json").replace("Two flares", many).replace("Phase III Trial", "phase 1" + many));
        assertAnswered(text("m11-bundle.json").replace("Lives near birches", many));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "1/", "title ", "phase 1/", "1 000 ", "inclusion criteria ", "and ", "≥"})
    void wordFileOfOnePieceRepeated(String piece) {
        String many = piece.repeat(LONG / piece.length());

        ProtocolReader.read(Words.of(word -> {
            word.paragraph("Title: phase 1" + many);
            word.paragraph("Phase");
            word.paragraph("phase 1" + many);
            word.paragraph("Age");
            word.paragraph(many);
            word.paragraph("Number of participants");
            word.paragraph(many);
            word.paragraph("Inclusion criteria");
            word.paragraph(many);
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {20_000})
    void thousandsOfCriteriaAndReferences(int count) {
        String criteria =
                "{\"id\": \"C\", \"category\": {\"code\": \"C25532\"}, \"criterionItemId\": \"Item_3\"},".repeat(count);
        String maps = "{\"tag\": \"other\", \"reference\": \"x\"},".repeat(count);

        assertAnswered(text("usdm4.json")
                .replace("\"eligibilityCriteria\": [", "\"eligibilityCriteria\": [" + criteria)
                .replace("\"parameterMaps\": [", "\"parameterMaps\": [" + maps));
    }
}
