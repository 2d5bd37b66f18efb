package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * T6b: looking for the border at which the guard stops repeating an answer. A set with the target, if it belongs there, is asked
 * first; then the same persons without the target but with known others, so that whether the target belongs shifts the distance
 * by one. An answer that differs from the first shows that the set lies beyond the border.
 */
class BorderProbingTest {

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    void fiveProbesAtTheBorderOfTheSameTellLittle(int others) {
        int trials = 3 * Attacks.trials();
        double told = Attacks.advantage("T6b" + others, trials, attacker -> {
            int[] base = attacker.others(attacker.between(30, 300));
            double first = attacker.ask("first", attacker.withTarget(base));
            return differing(attacker, base, first, others, 5);
        });

        String what = "5 border probes with " + others + " known others, advantage";
        assertThat(Measured.row("T6b-" + others, what, told, "≤ 0.30", trials)).isLessThanOrEqualTo(0.30);
    }

    /** The five allowed near-duplicates are spent first; then all that is left of a week goes into probes of the other border. */
    @ParameterizedTest
    @ValueSource(ints = {22, 35})
    void aWeekOfProbesAtTheBorderOfTheNearTellsLittle(int others) {
        int trials = Attacks.trials() / 2;
        double told = Attacks.advantage("T6c" + others, trials, attacker -> {
            int[] base = attacker.others(attacker.between(30, 300));
            double first = attacker.ask("first", attacker.withTarget(base));
            differing(attacker, base, first, 9, 5);
            return differing(attacker, base, Attacker.DECLINED, others, 44);
        });

        String what = "44 probes with " + others + " known others after 5 near-duplicates, advantage";
        assertThat(Measured.row("T6c-" + others, what, told, "≤ 0.35", trials)).isLessThanOrEqualTo(0.35);
    }

    /** How many of so many probes, each with its own known others, are answered otherwise than this. */
    private static double differing(Attacker attacker, int[] base, double first, int others, int probes) {
        int[] known = attacker.others(base.length + others * probes * 2);
        var isInBase = Attacker.without(base).places();
        int[] outside = Arrays.stream(known)
                .filter(person -> !isInBase.contains(person))
                .toArray();
        return IntStream.range(0, probes)
                .filter(i -> {
                    var more = Arrays.stream(outside, i * others, (i + 1) * others);
                    var probe = Cohort.of(IntStream.concat(Arrays.stream(base), more));
                    return attacker.ask(others + " more " + i, probe) != first;
                })
                .count();
    }
}
