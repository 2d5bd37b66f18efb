package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stroke within 6 months prior to screening|6 Months true",
                "in the last 5 years|5 Years true",
                "during the past 30 days|30 Days true",
                "within two weeks of inclusion|2 Weeks true",
                "chemotherapy less than 4 weeks before randomisation|4 Weeks true",
                "surgery more than 3 months ago|3 Months false",
                "within 24 hours before surgery|1 Days true",
                "in the past year|1 Years true",
                "hjerneslag siste 6 måneder|6 Months true",
                "innen 4 uker før inklusjon|4 Weeks true",
                "operert for mer enn 2 år siden|2 Years false",
            })
    void windowIsRead(String criterion, String expected) {
        assertThat(Windows.in(clause(criterion)))
                .extracting(at -> at.window().amount() + " " + at.window().unit() + " "
                        + at.window().recent())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 years or older", "diabetes for at least 5 years", "every 2 weeks"})
    void otherTimesAreNoWindow(String criterion) {
        assertThat(Windows.in(clause(criterion))).isEmpty();
    }

    private static Clause clause(String text) {
        return new Clause(new Piece(Section.INCLUSION, "", 0, 0, text.length()), text);
    }
}
