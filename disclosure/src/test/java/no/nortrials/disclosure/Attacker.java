package no.nortrials.disclosure;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One trial of an attack: a hospital of 8,000 persons, a coin that says whether the target is in the cohort, and an organisation
 * that asks within its default budgets, as fast as it may. Everybody but the target is known to it.
 */
final class Attacker {
    static final int TARGET = Hospital.PERSONS - 1;
    /** Stands for a declined near-duplicate, and is no number that can be told. */
    static final double DECLINED = 1e6;

    private static final Snapshot SNAPSHOT = Hospital.inJuly();

    private final Scheme scheme = Scheme.of(SNAPSHOT);
    private final TestClock clock = new TestClock();
    private final Gate gate = Gate.open(SNAPSHOT, Ledger.inMemory(), Policy.DEFAULT, clock);
    private final String name;
    private final SplittableRandom random;
    private final boolean isTargetIn;

    Attacker(String name, SplittableRandom random) {
        this.name = name;
        this.random = random;
        this.isTargetIn = random.nextBoolean();
    }

    boolean isTargetIn() {
        return isTargetIn;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** So many persons at random, never the target. */
    int[] others(int persons) {
        return random.ints(0, TARGET).distinct().limit(persons).toArray();
    }

    /** These persons, and the target if the coin says so. */
    Cohort withTarget(int... others) {
        var set = IntStream.of(others);
        return Cohort.of(isTargetIn ? IntStream.concat(set, IntStream.of(TARGET)) : set);
    }

    /** Exactly these persons. */
    static Cohort without(int... others) {
        return Cohort.of(IntStream.of(others));
    }

    /** What the gate tells; a suppressed count is guessed to be in the middle. */
    double ask(String text, Cohort cohort) {
        clock.pass(Duration.ofSeconds(21));
        return value(gate.ask(Hospital.FJORD, counted(text, cohort)));
    }

    /** What would be told if nothing had been asked before and nothing were remembered. */
    double unguarded(String text, Cohort cohort) {
        return value(scheme.alone(counted(text, cohort)).answer());
    }

    private Counted counted(String text, Cohort cohort) {
        return Hospital.july(name + "|" + text, cohort);
    }

    private static double value(Answer answer) {
        return switch (answer) {
            case Answer.Released released -> released.value();
            case Answer.Suppressed _ -> 4.5;
            case Answer.Refused(Refusal.NearDuplicatesSpent _) -> DECLINED;
            case Answer.Refused refused -> throw new IllegalStateException("Refused within budget: " + refused);
        };
    }
}
