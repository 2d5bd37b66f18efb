package no.nortrials.forecast.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Methods 2.3 C. */
class HospitalNumbersTest {
    @Test
    void trustedCountUpdatesTheGamma() {
        var after = new GammaRate(27.483642, .09500180).afterCounting(300, .9);

        assertThat(after.mean()).isEqualTo(329.1287, within(5e-5));
        assertThat(after.deviation()).isEqualTo(18.1874, within(5e-5));
        assertThat(after.interval().low()).isEqualTo(299.7952, within(5e-5));
        assertThat(after.interval().median()).isEqualTo(328.7937, within(5e-5));
        assertThat(after.interval().high()).isEqualTo(359.6047, within(5e-5));
    }

    @Test
    void biasedCountIsWeighedAgainstTheEstimate() {
        var combination = Combination.of(LungTrial.PRODUCT.logNormal(), HospitalCount.of(300, .9));

        assertThat(combination).isInstanceOfSatisfying(Combination.Agreed.class, agreed -> {
            assertThat(agreed.weightOfEstimate()).isEqualTo(.641065, within(5e-7));
            assertThat(agreed.joined().interval().low()).isEqualTo(233.6370, within(5e-5));
            assertThat(agreed.joined().interval().median()).isEqualTo(300.8512, within(5e-5));
            assertThat(agreed.joined().interval().high()).isEqualTo(387.4021, within(5e-5));
            assertThat(agreed.z()).isEqualTo(.4991, within(5e-5));
            assertThat(agreed.chance()).isEqualTo(.6177, within(5e-5));
        });
    }

    @Test
    void contradictionIsShownAndNotAveraged() {
        var estimate = LungTrial.PRODUCT.logNormal();

        var combination = Combination.of(estimate, HospitalCount.of(71, 1));

        assertThat(combination).isInstanceOfSatisfying(Combination.Conflict.class, conflict -> {
            assertThat(conflict.estimate()).isEqualTo(estimate);
            assertThat(conflict.hospital().quantile(.5)).isEqualTo(71, within(1e-9));
            assertThat(conflict.z()).isLessThan(-2);
        });
    }

    @Test
    void suppressedCountIsKnowledge() {
        var few = CountPosterior.of(new GammaRate(2, .2), 1, Told.fewerThan(10));

        assertThat(few.chanceOfAnswer()).isEqualTo(.569318, within(5e-7));
        assertThat(few.expectedPatients()).isEqualTo(5.665964, within(5e-7));
        assertThat(few.mean()).isEqualTo(4.799157, within(5e-7));
    }

    @Test
    void truePatientsAfterACountThatIsKnownAreThoseOfTheGamma() {
        var known = CountPosterior.of(new GammaRate(27.483642, .09500180), .9, new Told(300, 300, _ -> 1));

        assertThat(known.patients(.05)).isEqualTo(299.7952, within(5e-5));
        assertThat(known.patients(.5)).isEqualTo(328.7937, within(5e-5));
        assertThat(known.patients(.95)).isEqualTo(359.6047, within(5e-5));
    }

    @Test
    void fewInASampleMayBeManyInAll() {
        var prior = GammaRate.withMoments(400, 200);

        var few = CountPosterior.of(prior, .02, Told.fewerThan(10));

        assertThat(few.patients(.5)).isBetween(290.0, 305.0).isLessThan(prior.quantile(.5));
        assertThat(few.patients(.9)).isLessThan(prior.quantile(.9));
    }

    @Test
    void noiseOfTheReleaseWidensTheBias() {
        assertThat(HospitalCount.released(60, 4.87, .5).bias()).isEqualTo(.262840, within(5e-5));
        assertThat(HospitalCount.released(60, 0, .5)).isEqualTo(HospitalCount.of(60, .5));
    }

    @Test
    void momentsOfTheLogNormalAreThoseOfTheNumber() {
        var number = new LogNormal(Math.log(100), .5);

        assertThat(number.mean()).isEqualTo(113.3148, within(5e-5));
        assertThat(number.deviation()).isEqualTo(60.3901, within(5e-3));
        assertThat(number.times(3).quantile(.9)).isEqualTo(3 * number.quantile(.9), within(1e-9));
    }

    @Test
    void noisyRoundedCountIsReadByTheLikelihoodOfItsRelease() {
        Noise noise = discreteGaussian(2, 5).plus(discreteGaussian(3.5, 9));
        Told told = Told.noisy(60, 10, noise, number -> Math.max(10, (int) Math.rint(number / 10.0) * 10), 5);

        var count = CountPosterior.of(new GammaRate(2, .05), 1, told);

        assertThat(count.mean()).isEqualTo(59.185739, within(5e-7));
        assertThat(count.deviation()).isEqualTo(5.015769, within(5e-7));
        assertThat(count.quantile(.05)).isEqualTo(51);
        assertThat(count.quantile(.5)).isEqualTo(59);
        assertThat(count.quantile(.95)).isEqualTo(67);
    }

    @Test
    void impossibleAnswerIsRefused() {
        var never = new Told(3, 5, _ -> 0);

        assertThatThrownBy(() -> CountPosterior.of(new GammaRate(2, .2), 1, never))
                .hasMessageContaining("0.0");
        assertThatThrownBy(() -> HospitalCount.of(0, 1)).hasMessageContaining("0.0");
    }

    /** The two layers of noise of the project's disclosure control (methods 3.2): p(v) ∝ exp(−v²/2s²), |v| ≤ D. */
    private static Noise discreteGaussian(double scale, int bound) {
        double[] weights = IntStream.rangeClosed(-bound, bound)
                .mapToDouble(v -> Math.exp(-v * v / (2 * scale * scale)))
                .toArray();
        double all = DoubleStream.of(weights).sum();
        return new Noise(DoubleStream.of(weights).mapToObj(w -> w / all).toList());
    }
}
