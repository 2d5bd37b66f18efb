package no.nortrials.delivery.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference numbers of methods 6.4 and 8. */
class StatisticsTest {
    private static final Offset<Double> SIX_DIGITS = within(1e-6);
    private static final Offset<Double> FOUR_DIGITS = within(5e-5);

    /** 2, 3, 3, 4, 5, 6, 6*, 8, 9, 10*, 12, 15* working days; a star still waits. */
    private static final List<Spell> TWELVE = List.of(
            came(2), came(3), came(3), came(4), came(5), came(6), waits(6), came(8), came(9), waits(10), came(12),
            waits(15));

    @Test
    void openSpellsCountAsWaitingAsLongAsTheyWereSeen() {
        var steps = KaplanMeier.of(TWELVE).steps();

        assertThat(steps).extracting(KaplanMeier.Step::time).containsExactly(2., 3., 4., 5., 6., 8., 9., 12.);
        double[] expected = {.9167, .75, .6667, .5833, .5, .4, .3, .15};
        for (int i = 0; i < expected.length; i++) {
            assertThat(steps.get(i).waiting()).isEqualTo(expected[i], FOUR_DIGITS);
        }
    }

    @Test
    void medianIsTheFirstTimeFromWhichAtMostHalfWait() {
        assertThat(KaplanMeier.of(TWELVE).median()).isEqualTo(OptionalDouble.of(6));
    }

    @Test
    void intervalOfTheMedianHoldsIt() {
        var interval = KaplanMeier.of(TWELVE).interval();

        assertThat(interval.low()).isEqualTo(3);
        assertThat(interval.high()).isEqualTo(12);
    }

    @Test
    void noMedianWhereMostStillWait() {
        var waiting = KaplanMeier.of(List.of(came(1), waits(7), waits(9)));

        assertThat(waiting.median()).isEmpty();
        assertThat(waiting.interval().high()).isInfinite();
    }

    @Test
    void allAtOnceLeavesNobodyWaiting() {
        assertThat(KaplanMeier.of(List.of(came(4), came(4))).median()).hasValue(4);
    }

    @ParameterizedTest
    @CsvSource({"4, 9, .188779, .733349", "17, 20, .6396, .9476"})
    void wilson(double count, double of, double low, double high) {
        var interval = Wilson.interval(count, of);

        assertThat(interval.low()).isEqualTo(low, within(4e-5));
        assertThat(interval.high()).isEqualTo(high, within(4e-5));
    }

    @Test
    void wilsonToSixDigits() {
        assertThat(Wilson.interval(4, 9).low()).isEqualTo(.188779, SIX_DIGITS);
        assertThat(Wilson.interval(4, 9).high()).isEqualTo(.733349, SIX_DIGITS);
        assertThat(Wilson.interval(0, 9).low()).isEqualTo(0, SIX_DIGITS);
        assertThat(Wilson.interval(9, 9).high()).isEqualTo(1, SIX_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"9, 2, 8, .961", "24, 7, 18, .977", "6, 1, 6, .969", "5, 1, 5, .9375", "1, 1, 1, 0"})
    void medianLiesBetweenItsOrderStatistics(int n, double low, double high, double coverage) {
        var interval = median(n).interval();

        assertThat(interval.low()).isEqualTo(low);
        assertThat(interval.high()).isEqualTo(high);
        assertThat(interval.coverage()).isEqualTo(coverage, within(5e-4));
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(median(24).value()).isEqualTo(12.5);
        assertThat(median(9).value()).isEqualTo(5);
    }

    @Test
    void fewAreDrawnTowardsWhatIsUsual() {
        assertThat(Shrinkage.of(4, 9, .55)).isEqualTo(.5, SIX_DIGITS);
        assertThat(Shrinkage.of(0, 0, .55)).isEqualTo(.55, SIX_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"9, .2222, .8889", "24, .3333, .75"})
    void funnel(int n, double low, double high) {
        var limits = new Funnel(.55).warning(n);

        assertThat(limits.low()).isEqualTo(low, FOUR_DIGITS);
        assertThat(limits.high()).isEqualTo(high, FOUR_DIGITS);
        assertThat(new Funnel(.55).alarm(n).low()).isLessThan(low);
        assertThat(new Funnel(.55).alarm(n).high()).isGreaterThan(high);
    }

    /** Garwood's table: 10 events are 4.795 to 18.39. */
    @Test
    void eventsHaveGarwoodsInterval() {
        var interval = PoissonInterval.of(10, 2);

        assertThat(interval.low()).isEqualTo(4.795 / 2, within(5e-4));
        assertThat(interval.high()).isEqualTo(18.391 / 2, within(5e-4));
        assertThat(PoissonInterval.of(0, 1).high()).isEqualTo(3.689, within(5e-4));
    }

    @Test
    void belowTheSmallestDenominatorNothingIsComputed() {
        Told told = Told.of(4, 5, () -> {
            throw new AssertionError("must not be asked for");
        });

        assertThat(told).isEqualTo(new Told.TooFew(4, 5));
        assertThat(Told.of(0, 5, () -> told)).isEqualTo(new Told.NotMeasured());
    }

    @Test
    void impossibleArgumentsAreNamed() {
        assertThatThrownBy(() -> Wilson.interval(18, 17)).hasMessageContaining("1.0588");
        assertThatThrownBy(() -> new Spell(-3, true)).hasMessageContaining("-3.0");
        assertThatThrownBy(() -> new Funnel(1.5)).hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Interval(3, 2, .95)).hasMessageContaining("3.0 to 2.0");
    }

    private static Median median(int n) {
        var values = new ArrayList<>(
                IntStream.rangeClosed(1, n).mapToObj(i -> (double) i).toList());
        Collections.reverse(values);
        return new Median(values);
    }

    private static Spell came(double length) {
        return new Spell(length, false);
    }

    private static Spell waits(double length) {
        return new Spell(length, true);
    }
}
