package no.nortrials.forecast.estimate;

import static no.nortrials.forecast.estimate.Fraction.Role.CRITERION;
import static no.nortrials.forecast.estimate.Fraction.Role.PREVALENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods 2.1 (grades) and 2.3 F (index). */
class GradeTest {
    @ParameterizedTest
    @CsvSource({"2,8,10,A", "6,10,10,A", "7,10,10,B", "2,7,10,B", "2,5,10,B", "2,4,10,C"})
    void countIsGradedByAgeAndCoverage(double ageMonths, int evaluated, int criteria, Grade expected) {
        var coverage = new Coverage(evaluated, criteria);

        assertThat(Grade.of(new Basis.Counted(ageMonths, coverage, factors(3, Origin.OTHER_NORDIC, false))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2,SAME_POPULATION,true,B",
        "5,OTHER_NORDIC,false,C",
        "6,OTHER_NORDIC,false,D",
        "2,EXPERT,false,D",
        "2,OTHER_COUNTRY,false,C"
    })
    void factorsAreGradedByNumberAndOrigin(int number, Origin origin, boolean registerAndShare, Grade expected) {
        assertThat(Grade.of(factors(number, origin, registerAndShare))).isEqualTo(expected);
    }

    @Test
    void prevalenceFromAnotherCountryIsWeak() {
        var prevalence = new Fraction("abroad", PREVALENCE, 1, 19, Origin.OTHER_COUNTRY);

        assertThat(Grade.of(new Basis.Multiplied(List.of(prevalence), false))).isEqualTo(Grade.D);
    }

    @Test
    void gradeWidensTheInterval() {
        var wide = new LogNormal(5, .2).widened(Grade.C);

        assertThat(wide.sigma()).isEqualTo(.3, within(1e-12));
        assertThat(wide.shown().median()).isEqualTo(Math.exp(5), within(1e-9));
        assertThat(List.of(Grade.values()).stream().map(Grade::widening)).containsExactly(1.0, 1.25, 1.5, 2.0);
    }

    @ParameterizedTest
    @CsvSource({"169,100,RED", "170,100,AMBER", "500,100,AMBER", "501,100,GREEN", "0,100,RED"})
    void indexIsATrafficLightWithPublishedCutOffs(double eligible, int target, EligiblePerTarget.Light light) {
        assertThat(EligiblePerTarget.of(eligible, target).light()).isEqualTo(light);
    }

    @Test
    void impossibleCoverageIsNamed() {
        assertThatThrownBy(() -> new Coverage(3, 2)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Coverage(0, 0)).hasMessageContaining("0.0");
    }

    private static Basis.Multiplied factors(int number, Origin origin, boolean registerAndShare) {
        return new Basis.Multiplied(
                IntStream.range(0, number)
                        .mapToObj(i -> new Fraction("criterion " + i, CRITERION, 3, 7, origin))
                        .toList(),
                registerAndShare);
    }
}
