package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 1.3, the table of scenarios. */
class ScenariosTest {
    private static final double PRINTED = 6e-7;

    @ParameterizedTest
    @CsvFileSource(resources = "scenarios.csv", useHeadersInDisplayName = true)
    void scenariosAreReproducedToTheLastDigit(
            String id,
            int target,
            double deadline,
            double mean,
            double q05,
            double q25,
            double q50,
            double q75,
            double q95,
            double probability,
            double expected,
            int n05,
            int n50,
            int n95) {
        Plan plan = Scenarios.plan(id);

        var forecast = Forecast.of(plan, target, deadline);
        var time = new TimeToTarget(plan, target);

        assertClose(forecast.time().low(), q05);
        assertClose(time.quantile(.25), q25);
        assertClose(forecast.time().median(), q50);
        assertClose(time.quantile(.75), q75);
        assertClose(forecast.time().high(), q95);
        assertClose(time.mean(), mean);
        assertClose(forecast.probability(), probability);
        assertClose(plan.mean(deadline), expected);
        assertThat(forecast.atDeadline().quantile(.05)).isEqualTo(n05);
        assertThat(forecast.atDeadline().quantile(.5)).isEqualTo(n50);
        assertThat(forecast.atDeadline().quantile(.95)).isEqualTo(n95);
    }

    private static void assertClose(double actual, double expected) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isEqualTo(expected, within(PRINTED));
        }
    }
}
