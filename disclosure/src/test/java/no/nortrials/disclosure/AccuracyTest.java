package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far told numbers lie from counts, and T8 and T11: how the noise is spread. */
class AccuracyTest {
    private static final int DRAWS = 10 * Attacks.trials();
    private final SplittableRandom random = new SplittableRandom(20260702);
    private final List<Scheme> hospitals = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> Scheme.of(Hospital.in(Hospital.JULY, Hospital.keys(i, 100 + i, 200 + i))))
            .toList();

    @Test
    void toldNumbersLieNearTheirCounts() {
        double[] errors = IntStream.range(0, DRAWS)
                .mapToDouble(i -> error(hospitals.getFirst(), "draw " + i, 10 + i % 291))
                .toArray();

        double rmse =
                Math.sqrt(DoubleStream.of(errors).map(e -> e * e).average().orElseThrow());
        double bias = DoubleStream.of(errors).average().orElseThrow();
        double within = share(errors, Answer.Released.PLUS_MINUS);
        assertThat(Measured.row("A1", "RMSE, counts 10 to 300, persons", rmse, "≤ 5", DRAWS))
                .isLessThanOrEqualTo(5);
        assertThat(Measured.row("A2", "bias, persons", bias, "± 0.15", DRAWS)).isEqualTo(0, within(0.15));
        assertThat(Measured.row("A3", "share within the ± 9 that is shown", within, "≥ 0.90", DRAWS))
                .isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void sumOfTenHospitalsIsWithinTwoPercentInHalfOfTheCases() {
        int[] sums = new int[Attacks.trials()];
        double[] errors = new double[Attacks.trials()];
        for (int trial = 0; trial < sums.length; trial++) {
            for (Scheme hospital : hospitals) {
                int count = random.nextInt(10, 301);
                sums[trial] += count;
                errors[trial] += error(hospital, "trial " + trial, count);
            }
        }

        double[] relative = IntStream.range(0, sums.length)
                .mapToDouble(i -> Math.abs(errors[i]) / sums[i])
                .sorted()
                .toArray();
        double median = relative[sums.length / 2];
        double within = share(errors, new Total.Sum(1_000, 10, 0).plusMinus());
        assertThat(Measured.row("A4", "sum of ten hospitals, median relative error", median, "≤ 0.02", sums.length))
                .isLessThanOrEqualTo(0.02);
        assertThat(Measured.row("A5", "sum of ten, share within the ± 26 that is shown", within, "≥ 0.88", sums.length))
                .isGreaterThanOrEqualTo(0.88);
    }

    /** T8: the same patients at two hospitals do not get the same noise. */
    @Test
    void noiseOfTwoHospitalsIsUnrelated() {
        double[] one = new double[DRAWS];
        double[] other = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            var cohort = cohort(30);
            one[i] = noise(hospitals.get(3), cohort, i);
            other[i] = noise(hospitals.get(7), cohort, i);
        }

        double correlation = correlation(one, other);

        assertThat(Measured.row("T8", "correlation of two hospitals' noise", correlation, "± 0.05", DRAWS))
                .isEqualTo(0, within(0.05));
    }

    @Test
    void noiseHasMeanZeroAndItsDeviation() {
        int draws = 50 * DRAWS;
        var noise = new Noise(Hospital.JULY, Hospital.keys(1, 2, 3));
        double[] drawn = IntStream.range(0, draws)
                .mapToDouble(i -> noise.of(random.nextLong(), Hospital.question("draw " + i)))
                .toArray();

        double mean = DoubleStream.of(drawn).average().orElseThrow();
        double deviation = Math.sqrt(correlationSum(drawn, drawn) / draws);

        assertThat(Measured.row("T11", "mean of the noise", mean, "± 0.02", draws))
                .isEqualTo(0, within(0.02));
        assertThat(Measured.row("T11b", "deviation of the noise", deviation, "4.0 ± 0.1", draws))
                .isEqualTo(4.0, within(0.1));
    }

    private double error(Scheme hospital, String text, int count) {
        var answer = hospital.alone(Hospital.july(text, cohort(count))).answer();
        return ((Answer.Released) answer).value() - count;
    }

    private Cohort cohort(int persons) {
        return Cohort.of(random.ints(0, Hospital.PERSONS).distinct().limit(persons));
    }

    private static double noise(Scheme hospital, Cohort cohort, int i) {
        return hospital.noise().of(hospital.snapshot().sum(cohort), Hospital.question("cohort " + i));
    }

    private static double share(double[] errors, int halfWidth) {
        return (double) Arrays.stream(errors)
                        .filter(e -> Math.abs(e) <= halfWidth)
                        .count()
                / errors.length;
    }

    private static double correlation(double[] x, double[] y) {
        return correlationSum(x, y) / Math.sqrt(correlationSum(x, x) * correlationSum(y, y));
    }

    private static double correlationSum(double[] x, double[] y) {
        double meanX = DoubleStream.of(x).average().orElseThrow();
        double meanY = DoubleStream.of(y).average().orElseThrow();
        return IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY))
                .sum();
    }
}
