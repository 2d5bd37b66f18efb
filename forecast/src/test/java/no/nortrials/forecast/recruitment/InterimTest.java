package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.GammaPoisson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Methods 1.3, forecasts from what has happened. */
class InterimTest {
    private static final double PRINTED = 2e-6;
    private static final Interim I2 = interim("0 1 3 2 7 1 0 4 2 5 1 6", "9 8.5 8 7.5 7 6 5 4.5 4 3 2 1.5");

    @ParameterizedTest
    @CsvFileSource(resources = "interim.csv", useHeadersInDisplayName = true)
    void interimForecastsAreReproduced(
            String id,
            String counts,
            String months,
            int target,
            double ahead,
            double alpha,
            double mean,
            double likelihood,
            double q05,
            double q50,
            double q95,
            double probability,
            double expected,
            int n05,
            int n50,
            int n95) {
        Interim interim = interim(counts, months);
        int remaining = target - interim.enrolled();

        var forecast = Forecast.of(interim.plan(List.of()), remaining, ahead);

        assertThat(interim.fit().mean()).as(id).isEqualTo(mean, within(PRINTED));
        assertThat(interim.fit().logLikelihood()).isEqualTo(likelihood, within(PRINTED));
        assertThat(alpha(interim.fit())).isCloseTo(alpha, Double.isInfinite(alpha) ? within(0.0) : within(PRINTED));
        assertThat(forecast.time().low()).isEqualTo(q05, within(PRINTED * 5));
        assertThat(forecast.time().median()).isEqualTo(q50, within(PRINTED * 5));
        assertThat(forecast.time().high()).isEqualTo(q95, within(PRINTED * 5));
        assertThat(forecast.probability()).isEqualTo(probability, within(PRINTED));
        assertThat(interim.plan(List.of()).mean(ahead)).isEqualTo(expected, within(PRINTED * 20));
        assertThat(forecast.atDeadline().interval()).isEqualTo(new Interval(n05, n50, n95));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "new-sites.csv", useHeadersInDisplayName = true)
    void newSitesHaveTheDistributionOfAll(int sites, double probability) {
        List<Opening> openings = Collections.nCopies(sites, new Opening.At(2));

        assertThat(I2.plan(openings).reached(68, 12)).isEqualTo(probability, within(PRINTED));
    }

    @Test
    void uncertainParametersWidenTheForecast() {
        var mixture = I2.mixture(List.of());

        assertThat(mixture.reached(68, 12)).isEqualTo(.925, within(5e-4));
        assertThat(mixture.enrolled(12).quantile(.05)).isEqualTo(64);
        assertThat(mixture.enrolled(12).quantile(.95)).isEqualTo(139);
        assertThat(mixture.mean(12)).isGreaterThan(97);
    }

    @Test
    void movingWindowSeesThatRecruitmentSlowsDown() {
        var quick = log("Oslo", 0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 9);
        var late = log("Tromsø", 7, 8);
        var future = log("Bodø", 11);

        var all = Interim.all(List.of(quick, late, future), 10);
        var recent = Interim.lastMonths(List.of(quick, late, future), 10, 4);

        assertThat(all.sites()).containsExactly(new Progress("Oslo", 8, 10), new Progress("Tromsø", 1, 3));
        assertThat(recent.sites()).containsExactly(new Progress("Oslo", 1, 4), new Progress("Tromsø", 1, 3));
        assertThat(recent.plan(List.of()).mean(6))
                .isLessThan(all.plan(List.of()).mean(6));
    }

    @Test
    void nothingEnrolledGivesNothingToFit() {
        assertThatThrownBy(() -> interim("0 0", "3 4").fit()).hasMessageContaining("sum of counts");
        assertThatThrownBy(() -> log("Oslo", 3, 2)).hasMessageContaining("Oslo");
    }

    private static EnrolmentLog log(String site, double opened, double... months) {
        return new EnrolmentLog(site, opened, Arrays.stream(months).boxed().toList());
    }

    private static Interim interim(String counts, String months) {
        List<String> n = Stream.of(counts.split(" ")).toList();
        List<String> tau = Stream.of(months.split(" ")).toList();
        return new Interim(IntStream.range(0, n.size())
                .mapToObj(i -> new Progress("site " + i, Integer.parseInt(n.get(i)), Double.parseDouble(tau.get(i))))
                .toList());
    }

    private static double alpha(GammaPoisson.Fit fit) {
        return switch (fit) {
            case GammaPoisson.Varying varying -> varying.alpha();
            case GammaPoisson.Alike _ -> Double.POSITIVE_INFINITY;
        };
    }
}
