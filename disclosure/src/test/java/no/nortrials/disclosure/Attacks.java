package no.nortrials.disclosure;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        var statistics = IntStream.range(0, trials)
                .parallel()
                .mapToObj(trial -> attacker(name, trial))
                .collect(Collectors.partitioningBy(
                        Attacker::isTargetIn, Collectors.mapping(attack::applyAsDouble, Collectors.toList())));
        return largestGap(statistics.getOrDefault(true, List.of()), statistics.getOrDefault(false, List.of()));
    }

    /** The share of trials in which the attack found the exact count. */
    static double share(String name, int trials, Predicate<Attacker> attack) {
        return (double) IntStream.range(0, trials)
                        .parallel()
                        .filter(trial -> attack.test(attacker(name, trial)))
                        .count()
                / trials;
    }

    private static Attacker attacker(String name, int trial) {
        return new Attacker(name + trial, new SplittableRandom(31L * name.hashCode() + trial));
    }

    private static double largestGap(List<Double> in, List<Double> out) {
        return Stream.concat(in.stream(), out.stream())
                .distinct()
                .mapToDouble(border -> Math.abs(shareAbove(in, border) - shareAbove(out, border)))
                .max()
                .orElseThrow();
    }

    private static double shareAbove(List<Double> statistics, double border) {
        return (double) statistics.stream()
                        .filter(statistic -> statistic > border)
                        .count()
                / statistics.size();
    }
}
