package no.nortrials.disclosure;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Repeats an attack, with a seed for each trial, and says how well it did. */
final class Attacks {
    private static final int TRIALS = Integer.getInteger("attack.trials", 2_000);

    private Attacks() {}

    static int trials() {
        return TRIALS;
    }

    /**
     * The advantage of the best decision rule "the statistic is above (or below) a border" over a coin: the largest difference
     * of true and false positive rates. It errs to the high side, as the border is chosen after the fact.
     */
    static double advantage(String name, int trials, ToDoubleFunction<Attacker> attack) {
        double[] in = new double[trials];
        double[] out = new double[trials];
        int ins = 0;
        int outs = 0;
        for (int trial = 0; trial < trials; trial++) {
            var attacker = attacker(name, trial);
            double statistic = attack.applyAsDouble(attacker);
            if (attacker.isTargetIn()) {
                in[ins++] = statistic;
            } else {
                out[outs++] = statistic;
            }
        }
        return largestGap(Arrays.copyOf(in, ins), Arrays.copyOf(out, outs));
    }

    /** The share of trials in which the attack found the exact count. */
    static double share(String name, int trials, Predicate<Attacker> attack) {
        return (double) IntStream.range(0, trials)
                        .filter(trial -> attack.test(attacker(name, trial)))
                        .count()
                / trials;
    }

    private static Attacker attacker(String name, int trial) {
        return new Attacker(name + trial, new SplittableRandom(31L * name.hashCode() + trial));
    }

    static double largestGap(double[] in, double[] out) {
        return DoubleStream.concat(DoubleStream.of(in), DoubleStream.of(out))
                .distinct()
                .map(border -> Math.abs(shareAbove(in, border) - shareAbove(out, border)))
                .max()
                .orElse(0);
    }

    private static double shareAbove(double[] statistics, double border) {
        return (double) DoubleStream.of(statistics)
                        .filter(statistic -> statistic > border)
                        .count()
                / statistics.length;
    }
}
