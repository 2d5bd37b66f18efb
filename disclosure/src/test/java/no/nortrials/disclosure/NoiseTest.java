package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoiseTest {

    @Test
    void chancesAreSymmetricAndSumToOne() {
        for (DiscreteGaussian layer : new DiscreteGaussian[] {Noise.SET, Noise.QUESTION}) {
            assertThat(IntStream.rangeClosed(-14, 14)
                            .mapToDouble(layer::probability)
                            .sum())
                    .isEqualTo(1, within(1e-12));
            assertThat(layer.probability(-4)).isEqualTo(layer.probability(4), within(1e-12));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, -5", "0.4999, 0", "0.5, 0", "0.999999999, 5"})
    void inverseReachesFromBoundToBound(double u, int noise) {
        assertThat(Noise.SET.at(u)).isEqualTo(noise);
    }

    @ParameterizedTest
    @CsvSource({"-4, 0", "5, 0", "15, 20", "25, 20", "35, 40", "144, 140", "146, 150"})
    void tiesGoToTheEvenTen(int number, int rounded) {
        assertThat(Rounding.toTen(number)).isEqualTo(rounded);
    }

    @Test
    void tenWithTheLowestNoiseIsStillTold() {
        assertThat(Rounding.told(10, -14, Hospital.JULY)).isEqualTo(new Answer.Released(10, Hospital.JULY));
        assertThat(Rounding.told(9, 14, Hospital.JULY)).isEqualTo(new Answer.Suppressed(10, Hospital.JULY));
    }
}
