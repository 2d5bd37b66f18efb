package no.nortrials.disclosure.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.disclosure.wire.SiteAnswer.Evaluated;
import no.nortrials.disclosure.wire.SiteAnswer.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTest {
    private static final UUID QUESTION = UUID.fromString("7f2f4d7e-0000-4000-8000-00000000002a");
    private static final Instant ASKED = Instant.parse("2026-11-26T08:31:00Z");

    static Stream<NodeReply> replies() {
        var steps = List.of(
                new Step("", Evaluated.WHOLE, new Told.About(48_210, 9)),
                new Step("c1", Evaluated.PART, new Told.FewerThan(10)),
                new Step("c2", Evaluated.NONE, new Told.Nothing(Told.Why.TOO_FAST, Optional.of(ASKED))));
        var site = new SiteAnswer("983974880", steps, List.of());
        return Stream.of(
                new NodeReply.Answered(QUESTION, LocalDate.of(2026, 11, 25), "2026-11", true, 0.02, List.of(site)),
                new NodeReply.Awaited(QUESTION),
                new NodeReply.Unsupported(QUESTION, "no residence in these data"),
                new NodeReply.TooCostly(QUESTION),
                new NodeReply.Failed(QUESTION, "the index is being verified"));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aReplyIsReadAsItWasWritten(NodeReply reply) {
        assertThat(Wire.reply(Wire.write(reply))).isEqualTo(new Received.Understood<>(reply));
    }

    @Test
    void questionsAndStatusAreReadAsTheyWereWritten() {
        var question =
                new NodeQuestion(QUESTION, "fjord-pharma", "{\"criteria\":[]}", true, ASKED, ASKED.plusSeconds(30));
        var status = new NodeStatus("1.0", List.of("983974880"), Optional.empty(), false, Optional.of("no index"));

        assertThat(Wire.questions(Wire.writeQuestions(List.of(question))))
                .isEqualTo(new Received.Understood<>(List.of(question)));
        assertThat(Wire.status(Wire.write(status))).isEqualTo(new Received.Understood<>(status));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <html>Bad gateway</html> | Unexpected character
            {"reply":"answered"} | question
            {"reply":"guessed","question":"7f2f4d7e-0000-4000-8000-00000000002a"} | guessed
            {"reply":"awaited","question":"7f2f4d7e-0000-4000-8000-00000000002a","patients":[1]} | patients
            {"reply":"awaited","question":"7f2f4d7e-0000-4000-8000-00000000002a"} {} | Trailing token
            {"reply":"failed","question":"7f2f4d7e-0000-4000-8000-00000000002a","detail":null} | detail
            null | nothing was sent
            """)
    void whatIsNoReplyIsRefusedWithTheReason(String text, String reason) {
        assertThat(Wire.reply(text))
                .isInstanceOfSatisfying(
                        Received.Garbled.class,
                        garbled -> assertThat(garbled.problem()).contains(reason));
    }

    @Test
    void aNumberThatNoHospitalMayReleaseIsRefused() {
        String reply = Wire.write(replies().findFirst().orElseThrow()).replace("48210", "48213");

        assertThat(Wire.reply(reply))
                .isInstanceOfSatisfying(
                        Received.Garbled.class,
                        garbled -> assertThat(garbled.problem()).contains("`48213`"));
    }

    /** Whatever stands in a text, what is kept of its fault does not repeat it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ola Nordmann 4711 | not JSON
            {"reply":"Ola Nordmann 4711"} | unknown kind
            {"reply":"awaited","question":"7f2f4d7e-0000-4000-8000-00000000002a","Ola Nordmann":4711} | unknown property at ?
            {"reply":"awaited","question":"Ola Nordmann 4711"} | of another kind at question
            {"reply":"answered","question":"7f2f4d7e-0000-4000-8000-00000000002a","dataDate":"2026-11-25","epoch":"2026-11","synthetic":true,"covers":1,"sites":[{"site":"983974880","steps":[{"criterion":"","evaluation":"WHOLE","told":{"told":"about","persons":4711,"plusMinus":9}}],"withoutOne":[]}]} | at least 10, but was `…` at sites.[0].steps.[0].told
            """)
    void theKindOfAFaultTellsNothingOfTheText(String text, String kind) {
        assertThat(Wire.reply(text))
                .isInstanceOfSatisfying(
                        Received.Garbled.class,
                        garbled -> assertThat(garbled.kind())
                                .contains(kind)
                                .doesNotContain("4711")
                                .doesNotContain("Ola"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1.01, Double.NaN})
    void dataThatCoverNobodyOrMoreThanEverybodyAreRefused(double covers) {
        assertThatThrownBy(() -> new NodeReply.Answered(QUESTION, LocalDate.EPOCH, "2026-11", true, covers, List.of()))
                .hasMessageContaining("`" + covers + "`");
    }
}
