package no.nortrials.forecast.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.forecast.estimate.SmallAreas.Area;
import no.nortrials.forecast.math.GammaPoisson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 2.3 D. */
class SmallAreasTest {
    private static final List<Area> ALIKE = areas(new int[] {12, 3, 7, 0, 22, 5}, 9.5, 4.2, 6.1, 1.8, 15, 7.4);
    private static final List<Area> DIFFERENT = areas(new int[] {30, 3, 7, 0, 5, 21}, 9.5, 4.2, 16.1, 5.8, 15, 7.4);

    @ParameterizedTest
    @CsvFileSource(resources = "small-areas.csv", useHeadersInDisplayName = true)
    void ratiosAreReproduced(String set, int observed, double expected, double ratio) {
        var areas = SmallAreas.of(set.equals("D1") ? ALIKE : DIFFERENT);

        assertThat(areas.ratio(new Area(observed, expected))).isEqualTo(ratio, within(5e-7));
        assertThat(areas.isAssumed()).isEqualTo(set.equals("D1"));
    }

    @Test
    void areasThatDifferByChanceHaveOneCommonRatio() {
        assertThat(SmallAreas.common(ALIKE)).isEqualTo(1.113636, within(5e-7));
    }

    @Test
    void likelihoodHasItsMaximumWhereTheReferenceHasIt() {
        var areas = SmallAreas.of(DIFFERENT);
        var observed = DIFFERENT.stream()
                .map(area -> new GammaPoisson.Observation(area.observed(), area.expected()))
                .toList();

        assertThat(areas.alpha()).isEqualTo(.818319, within(2e-6));
        assertThat(areas.beta()).isEqualTo(.655100, within(2e-6));
        assertThat(GammaPoisson.fit(observed).logLikelihood()).isEqualTo(-20.512358, within(5e-7));
    }

    @Test
    void areasWithoutAnyCaseAreDrawnTowardsTheExpected() {
        var areas = SmallAreas.of(List.of(new Area(0, 1.5), new Area(0, 2.5)));

        assertThat(areas.ratio(new Area(0, 4))).isEqualTo(.5);
    }

    private static List<Area> areas(int[] observed, double... expected) {
        return IntStream.range(0, observed.length)
                .mapToObj(i -> new Area(observed[i], expected[i]))
                .toList();
    }
}
