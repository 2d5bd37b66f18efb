package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** T3, T4 and T5: asking with and without the target and subtracting. */
class DifferencingTest {

    @Test
    void pairThatIsolatesTheTargetTellsNothing() {
        double guarded = Attacks.advantage("T3", Attacks.trials(), attacker -> difference(attacker, 0));

        assertThat(Measured.row("T3", "differencing pair, advantage", guarded, "≤ 0.02", Attacks.trials()))
                .isLessThanOrEqualTo(0.02);
    }

    @Test
    void twentyFivePairsTellNothing() {
        double guarded = Attacks.advantage(
                "T4",
                Attacks.trials(),
                attacker -> IntStream.range(0, 25)
                        .mapToDouble(i -> difference(attacker, i))
                        .sum());

        assertThat(Measured.row("T4", "25 differencing pairs, advantage", guarded, "≤ 0.05", Attacks.trials()))
                .isLessThanOrEqualTo(0.05);
    }

    @Test
    void withoutTheGuardThePairAloneWouldTellLittle() {
        double bare = Attacks.advantage("T3b", 5 * Attacks.trials(), attacker -> bareDifference(attacker, 0));

        assertThat(Measured.row("T3b", "the same without guard", bare, "≤ 0.10", 5 * Attacks.trials()))
                .isLessThanOrEqualTo(0.10);
    }

    @Test
    void withoutTheGuardTwentyFivePairsWouldTellMore() {
        double bare = Attacks.advantage(
                "T4b",
                Attacks.trials(),
                attacker -> IntStream.range(0, 25)
                        .mapToDouble(i -> bareDifference(attacker, i))
                        .sum());

        assertThat(Measured.row("T4b", "the same without guard", bare, "≤ 0.40", Attacks.trials()))
                .isLessThanOrEqualTo(0.40)
                .isGreaterThan(0.2);
    }

    /** count(C or T) + count(C or not T) − count(everybody), everybody being known: the tracker of Denning and Schlörer. */
    @Test
    void twentyFiveTrackersAreBoundByTheBudget() {
        double tracked = Attacks.advantage(
                "T5",
                Attacks.trials(),
                attacker -> IntStream.range(0, 25)
                        .mapToDouble(i -> tracker(attacker, i))
                        .sum());

        assertThat(Measured.row("T5", "25 trackers, advantage", tracked, "≤ 0.35", Attacks.trials()))
                .isLessThanOrEqualTo(0.35);
    }

    /** What the second answer adds to the first; that none was given is a statistic of its own. */
    private static double difference(Attacker attacker, int pair) {
        int[] others = attacker.others(attacker.between(20, 150));
        double with = attacker.ask("with " + pair, attacker.withTarget(others));
        double without = attacker.ask("without " + pair, Attacker.without(others));
        return without == Attacker.DECLINED ? Attacker.DECLINED : with - without;
    }

    private static double bareDifference(Attacker attacker, int pair) {
        int[] others = attacker.others(attacker.between(20, 150));
        return attacker.unguarded("with " + pair, attacker.withTarget(others))
                - attacker.unguarded("without " + pair, Attacker.without(others));
    }

    private static double tracker(Attacker attacker, int pair) {
        int[] tracker = attacker.others(attacker.between(40, 400));
        var notTracker = Cohort.of(RoaringBitmap.flip(Attacker.without(tracker).places(), 0L, Hospital.PERSONS));
        return attacker.ask("with tracker " + pair, attacker.withTarget(tracker))
                + attacker.ask("with the others " + pair, notTracker)
                - Hospital.PERSONS;
    }
}
