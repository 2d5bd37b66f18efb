package no.nortrials.disclosure;

import static no.nortrials.disclosure.Hospital.FJORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * T10: the time an answer takes says no more than the answer. Times of two kinds of questions are taken in turn on one thread
 * and their middle halves compared with Welch's test. A difference that is there shows in each of three rounds; the noise of a busy
 * machine shows in one of a hundred, and in three of three rounds once in a million.
 */
class AnswerTimeTest {
    private static final int PAIRS = 600;
    private static final Pace PACE = new Pace(Duration.ofMillis(1));
    private final Snapshot snapshot = Hospital.inJuly();

    @Test
    void noneAndNineTakeTheSameTime() {
        measure("T10a", "time of 0 and of 9 persons, p", Hospital.first(0), Hospital.first(9));
    }

    @Test
    void oneMoreOrLessTakesTheSameTime() {
        measure("T10b", "time of 57 and of 58 persons, p", Hospital.first(57), Hospital.first(58));
    }

    /** The first set asked about has the first 200 persons. */
    @Test
    void repeatedAndDrawnAnswersTakeTheSameTime() {
        var elsewhere = Cohort.of(IntStream.range(2_000, 2_198));

        measure("T10c", "time of a repeated and a drawn answer, p", Hospital.first(198), elsewhere);
    }

    private void measure(String id, String what, Cohort one, Cohort other) {
        double p = IntStream.range(0, 3)
                .mapToDouble(round -> round(round, one, other))
                .filter(found -> found > 0.01)
                .findFirst()
                .orElse(0);

        assertThat(Measured.row(id, what, p, "> 0.01", PAIRS)).isGreaterThan(0.01);
    }

    private double round(int round, Cohort... kinds) {
        var random = new SplittableRandom(4_711 + round);
        double[][] times = new double[2][PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            int firstKind = random.nextInt(2);
            for (int turn = 0; turn < 2; turn++) {
                int kind = turn ^ firstKind;
                times[kind][i] = nanos("round " + round + " " + i, kinds[kind]);
            }
        }
        return p(middle(times[0]), middle(times[1]));
    }

    private double nanos(String text, Cohort cohort) {
        var gate = Gate.open(snapshot, Ledger.inMemory(), Policy.DEFAULT, new TestClock());
        gate.ask(FJORD, Hospital.july("first", Hospital.first(200)));
        var counted = Hospital.july(text, cohort);
        long start = System.nanoTime();
        PACE.hold(() -> gate.ask(FJORD, counted));
        return System.nanoTime() - start;
    }

    private static double[] middle(double[] times) {
        double[] sorted = Arrays.stream(times).skip(times.length / 5).sorted().toArray();
        return Arrays.copyOfRange(sorted, sorted.length / 4, 3 * sorted.length / 4);
    }

    /** Two-sided, by the normal approximation, which hundreds of degrees of freedom allow. */
    private static double p(double[] x, double[] y) {
        double t = (mean(x) - mean(y)) / Math.sqrt(variance(x) / x.length + variance(y) / y.length);
        return 2 * upperTail(Math.abs(t));
    }

    private static double mean(double[] x) {
        return DoubleStream.of(x).average().orElseThrow();
    }

    private static double variance(double[] x) {
        double mean = mean(x);
        return DoubleStream.of(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }

    /** P(Z > z) of the normal distribution by Simpson's rule. */
    private static double upperTail(double z) {
        int steps = 400;
        double width = Math.max(0, 8 - z) / steps;
        return IntStream.rangeClosed(0, steps)
                        .mapToDouble(i -> (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * density(z + i * width))
                        .sum()
                * width
                / 3;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
