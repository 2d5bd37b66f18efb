package no.nortrials.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
    private static final List<Field> TITLE = List.of(Field.mandatory("title", new FieldType.Line(40)));

    @ParameterizedTest
    @ValueSource(strings = {"Asthma\nBcc: all@example.org", "Asthma\r\nBcc: all@example.org", "Asthma\u2028in adults"})
    void aLineHasNoLineBreak(String typed) {
        var problems = FormCheck.all(TITLE, FormData.EMPTY.with("title", typed));

        assertThat(problems.get("title")).isEqualTo(Problem.of("form.problem.lines"));
    }

    @Test
    void aParagraphMayHaveLineBreaks() {
        var text = List.of(Field.mandatory("text", new FieldType.Paragraph(40)));

        assertThat(FormCheck.all(text, FormData.EMPTY.with("text", "Asthma\nin adults")))
                .isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsToldHowLongItIs() {
        var problems = FormCheck.all(TITLE, FormData.EMPTY.with("title", "x".repeat(41)));

        assertThat(problems.get("title")).isEqualTo(Problem.of("form.problem.long", "41", "40"));
    }

    @Test
    void aDraftMayLeaveFieldsOpen() {
        assertThat(FormCheck.filled(TITLE, FormData.EMPTY)).isEmpty();
        assertThat(FormCheck.all(TITLE, FormData.EMPTY)).containsKey("title");
    }

    @Test
    void onlyWhatWasAskedForIsRead() {
        var read = FormData.of(TITLE, java.util.Map.of("title", List.of("Asthma"), "role", List.of("ADMINISTRATOR")));

        assertThat(read.values()).containsOnlyKeys("title");
    }

    @Test
    void aQuestionThatNothingCanAnswerIsRefused() {
        assertThatThrownBy(() -> new FieldType.Line(0)).hasMessageContaining("`0`");
        assertThatThrownBy(() -> new FieldType.WholeNumber(7, 3)).hasMessageContaining("`7`");
        assertThatThrownBy(() -> new FieldType.Identifier("NCT\\d{8}", "NCT 17"))
                .hasMessageContaining("`NCT 17`");
    }
}
