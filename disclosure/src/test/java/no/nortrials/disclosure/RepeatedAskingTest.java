package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** T1, T2 and T6: asking for the same persons again and again, in the same words, in others, or in two parts. */
class RepeatedAskingTest {

    @Test
    void sameQuestionAHundredTimesGetsTheSameBytes() {
        var attacker = new Attacker("T1", new SplittableRandom(1));
        var cohort = Attacker.without(attacker.others(47));

        var answers = IntStream.range(0, 100).mapToDouble(_ -> attacker.ask("same", cohort));

        assertThat(answers.distinct()).hasSize(1);
    }

    @Test
    void thirtyRewordingsThatNobodyUnifiedTellNoMoreThanOne() {
        double exact = Attacks.share("T2", Attacks.trials(), attacker -> {
            int count = attacker.between(20, 60);
            var cohort = Attacker.without(attacker.others(count));
            return mean(IntStream.range(0, 30).mapToDouble(i -> attacker.ask("wording " + i, cohort))) == count;
        });

        assertThat(Measured.row("T2", "30 rewordings, P(exact)", exact, "≤ 0.25", Attacks.trials()))
                .isLessThanOrEqualTo(0.25);
    }

    @Test
    void rewordingsByOrganisationsThatColludeWithoutTheGuardAreBoundToo() {
        double exact = Attacks.share("T2b", Attacks.trials(), attacker -> {
            int count = attacker.between(20, 60);
            var cohort = Attacker.without(attacker.others(count));
            return mean(IntStream.range(0, 30).mapToDouble(i -> attacker.unguarded("wording " + i, cohort))) == count;
        });

        assertThat(Measured.row("T2b", "30 rewordings without guard, P(exact)", exact, "≤ 0.25", Attacks.trials()))
                .isLessThanOrEqualTo(0.25);
    }

    @Test
    void twentyPartitionsSeldomTellTheExactCount() {
        double exact = Attacks.share("T6", Attacks.trials(), attacker -> {
            int count = attacker.between(40, 120);
            int[] persons = attacker.others(count);
            return mean(IntStream.range(0, 20).mapToDouble(i -> inTwoParts(attacker, persons, i))) == count;
        });

        assertThat(Measured.row("T6", "20 partitions in two, P(exact)", exact, "≤ 0.30", Attacks.trials()))
                .isLessThanOrEqualTo(0.30);
    }

    private static double inTwoParts(Attacker attacker, int[] persons, int partition) {
        long coins = attacker.between(0, Integer.MAX_VALUE - 1) * 0x9E3779B97F4A7C15L;
        var one = IntStream.of(persons)
                .filter(person -> (coins >>> (person % 61) & 1) == 0)
                .toArray();
        var rest = IntStream.of(persons)
                .filter(person -> (coins >>> (person % 61) & 1) == 1)
                .toArray();
        return attacker.ask("one " + partition, Attacker.without(one))
                + attacker.ask("rest " + partition, Attacker.without(rest));
    }

    private static double mean(DoubleStream values) {
        return Math.rint(
                values.filter(value -> value < Attacker.DECLINED).average().orElseThrow());
    }
}
