package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GoldenVectorsTest {
    private final Snapshot snapshot = Hospital.inJuly();
    private final Noise noise = new Noise(Hospital.JULY, snapshot.keys());

    @ParameterizedTest
    @CsvFileSource(resources = "golden-vectors.csv", numLinesToSkip = 1)
    void everyStepOfThePublishedDrawsIsReproduced(
            String persons,
            String text,
            String epoch,
            int count,
            String sum,
            double ofSet,
            double ofQuestion,
            int setNoise,
            int questionNoise,
            int released) {
        var cohort = Hospital.first(count);
        var question = Hospital.question(text);

        long ownSum = snapshot.sum(cohort);
        var answer = Scheme.of(snapshot)
                .alone(new Counted(question, Epoch.of(epoch), cohort))
                .answer();

        assertThat(HexFormat.of().toHexDigits(ownSum)).as(persons).isEqualTo(sum);
        assertThat(noise.ofSet(ownSum)).isEqualTo(ofSet, within(1e-12));
        assertThat(noise.ofQuestion(question)).isEqualTo(ofQuestion, within(1e-12));
        assertThat(Noise.SET.at(ofSet)).isEqualTo(setNoise);
        assertThat(Noise.QUESTION.at(ofQuestion)).isEqualTo(questionNoise);
        assertThat(answer)
                .isEqualTo(
                        released == 0
                                ? new Answer.Suppressed(10, Hospital.JULY)
                                : new Answer.Released(released, Hospital.JULY));
    }
}
