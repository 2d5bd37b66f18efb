package no.nortrials.forecast.estimate;

import static no.nortrials.forecast.estimate.Fraction.Role.CRITERION;
import static no.nortrials.forecast.estimate.Fraction.Role.PREVALENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods 2.3 E, and the caps of 2.1. */
class FractionTest {
    @Test
    void noneOfFortyHasJeffreysUpperBound() {
        var none = Fraction.counted("adverse event", CRITERION, 0, 40, Origin.SAME_POPULATION);

        assertThat(none.quantile(.95)).isEqualTo(.046597, within(5e-7));
    }

    @Test
    void sevenOfTwentyHaveJeffreysInterval() {
        var seven = Fraction.counted("responds", CRITERION, 7, 20, Origin.SAME_POPULATION);

        assertThat(seven.quantile(.05)).isEqualTo(.196953, within(5e-7));
        assertThat(seven.quantile(.95)).isEqualTo(.533165, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"SAME_POPULATION,200", "OTHER_NORDIC,50", "OTHER_COUNTRY,20", "EXPERT,10"})
    void sampleCountsForAtMostTheCapOfItsOrigin(Origin origin, double cap) {
        var large = Fraction.published("stage III", CRITERION, .35, 4_711, origin);
        var small = Fraction.published("stage III", CRITERION, .35, 8, origin);
        var counted = Fraction.counted("stage III", CRITERION, 350, 1_000, origin);

        assertThat(large.a() + large.b()).isEqualTo(cap, within(1e-9));
        assertThat(small.a() + small.b()).isEqualTo(8, within(1e-9));
        assertThat(counted.a() + counted.b()).isEqualTo(cap + 1, within(1e-9));
        assertThat(large.mean()).isEqualTo(.35, within(1e-12));
    }

    @Test
    void strataAreStandardisedByTheirPersons() {
        var young = new Fraction("young", PREVALENCE, 2, 998, Origin.SAME_POPULATION);
        var old = new Fraction("old", PREVALENCE, 30, 970, Origin.OTHER_NORDIC);
        var strata = List.of(new Stratum(90_000, young), new Stratum(10_000, old));

        var all = Stratum.standardised("all", strata);

        double variance = .81 * variance(young) + .01 * variance(old);
        assertThat(Stratum.persons(strata) * all.mean()).isEqualTo(90_000 * .002 + 10_000 * .03, within(1e-9));
        assertThat(variance(all)).isEqualTo(variance, within(1e-15));
        assertThat(all.origin()).isEqualTo(Origin.OTHER_NORDIC);
    }

    @Test
    void impossibleFractionsAreNamed() {
        assertThatThrownBy(() -> Fraction.published("x", CRITERION, 0, 40, Origin.EXPERT))
                .hasMessageContaining("0.0");
        assertThatThrownBy(() -> Fraction.counted("x", CRITERION, 41, 40, Origin.EXPERT))
                .hasMessageContaining("1.025");
        assertThatThrownBy(() -> new Fraction(" ", CRITERION, 1, 1, Origin.EXPERT))
                .hasMessageContaining("` `");
    }

    private static double variance(Fraction fraction) {
        return fraction.meanSquare() - fraction.mean() * fraction.mean();
    }
}
