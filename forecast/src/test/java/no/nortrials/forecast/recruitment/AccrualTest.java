package no.nortrials.forecast.recruitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.nortrials.forecast.math.NegativeBinomial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What R's package accrual 1.4 (Gajewski and others 2008, Jiang and others 2015) answers to its documented examples: one gamma rate
 * for the whole trial, Gamma(nP + m, TP + t) after m patients in t months.
 */
class AccrualTest {
    private static final double PRINTED = 2e-7;

    @ParameterizedTest
    @CsvFileSource(resources = "accrual-times.csv", useHeadersInDisplayName = true)
    void timesAreThoseOfTheInverseGamma(
            String example,
            double alpha,
            double beta,
            int remaining,
            double passed,
            double low,
            double median,
            double high) {
        var time = new TimeToTarget(plan(alpha, beta), remaining);

        assertThat(passed + time.quantile(.025)).as(example).isEqualTo(low, within(PRINTED));
        assertThat(passed + time.quantile(.5)).isEqualTo(median, within(PRINTED));
        assertThat(passed + time.quantile(.975)).isEqualTo(high, within(PRINTED));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "accrual-counts.csv", useHeadersInDisplayName = true)
    void countsAreThoseOfTheNegativeBinomial(
            String example, double alpha, double beta, double months, int so, int low, int median, int high) {
        var counts = plan(alpha, beta).enrolled(months);

        assertThat(so + counts.quantile(.025)).as(example).isEqualTo(low);
        assertThat(so + counts.quantile(.5)).isEqualTo(median);
        assertThat(so + counts.quantile(.975)).isEqualTo(high);
    }

    @Test
    void tenSitesAreConvolved() {
        int[] enrolled = {9, 10, 10, 10, 11, 11, 11, 12, 12, 12};
        var plan = Plan.of(IntStream.of(enrolled)
                .mapToObj(m -> Site.of("site", Rate.gamma(15 + m, 28), 0))
                .toList());
        int so = IntStream.of(enrolled).sum();

        var counts = plan.enrolled(26);

        assertThat(so + counts.quantile(.025)).isEqualTo(307);
        assertThat(so + counts.quantile(.5)).isEqualTo(347);
        assertThat(so + counts.quantile(.975)).isEqualTo(391);
    }

    @Test
    void hedgingIsAMixtureOverTheTrustInThePlan() {
        var hedged = hedged();

        var time = new TimeToTarget(hedged, 200);
        var counts = hedged.enrolled(26);

        assertThat(trust(hedged)).isEqualTo(.487245088, within(1e-9));
        assertThat(10 + time.quantile(.025)).isEqualTo(27.86267453, within(PRINTED));
        assertThat(10 + time.quantile(.5)).isEqualTo(32.19245051, within(PRINTED));
        assertThat(10 + time.quantile(.975)).isEqualTo(36.87776772, within(PRINTED));
        assertThat(100 + counts.quantile(.025)).isEqualTo(293);
        assertThat(100 + counts.quantile(.5)).isEqualTo(334);
        assertThat(100 + counts.quantile(.975)).isEqualTo(386);
    }

    /** Trusts P = 0.001, 0.002, … 1 in a plan of 300 patients in 36 months, weighed by 100 patients in 10 months. */
    private static Mixture hedged() {
        double[] weights = IntStream.rangeClosed(1, 1_000)
                .mapToDouble(i -> new NegativeBinomial(.3 * i, .036 * i / (.036 * i + 10)).probability(100))
                .toArray();
        double all =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        List<Mixture.Part> parts = new ArrayList<>();
        for (int i = 1; i <= weights.length; i++) {
            parts.add(new Mixture.Part(weights[i - 1] / all, plan(.3 * i + 100, .036 * i + 10)));
        }
        return new Mixture(parts);
    }

    private static double trust(Mixture hedged) {
        return IntStream.range(0, hedged.parts().size())
                .mapToDouble(i -> hedged.parts().get(i).weight() * (i + 1) / 1_000)
                .sum();
    }

    private static Plan plan(double alpha, double beta) {
        return Plan.of(List.of(Site.of("trial", Rate.gamma(alpha, beta), 0)));
    }
}
