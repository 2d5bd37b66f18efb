package no.nortrials.delivery.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import no.nortrials.delivery.guard.Require;

/**
 * The share that still waits, from spells of which some are open (Kaplan and Meier 1958): an open spell counts as waiting as long as
 * it was seen. Its limits are Greenwood's on the scale log(−log).
 *
 * @param steps in order of time, one for each length at which something happened
 */
public record KaplanMeier(List<Step> steps) {
    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-12;

    /**
     * From this time on.
     *
     * @param waiting share
     * @param low limit of the share
     * @param high limit of the share
     */
    public record Step(double time, double waiting, double low, double high) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * From spells in any order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static KaplanMeier of(List<Spell> spells) {
        Require.require(!spells.isEmpty(), "Spells", "at least one", spells);
        var steps = new ArrayList<Step>();
        double waiting = 1;
        double greenwood = 0;
        for (double time : ends(spells)) {
            double seen = spells.stream().filter(one -> one.length() >= time).count();
            double ended = spells.stream()
                    .filter(one -> !one.open() && one.length() == time)
                    .count();
            waiting *= 1 - ended / seen;
            greenwood += ended / (seen * (seen - ended));
            steps.add(step(time, waiting, greenwood));
        }
        return new KaplanMeier(steps);
    }

    /** The first time from which at most half still wait; empty when more than half do to the last. */
    public OptionalDouble median() {
        return first(Step::waiting);
    }

    /** Where the limits cross a half; the upper end is infinity when its limit never does. Coverage about 95 %. */
    public Interval interval() {
        double low = first(Step::low).orElse(Double.POSITIVE_INFINITY);
        return new Interval(low, first(Step::high).orElse(Double.POSITIVE_INFINITY), Interval.USUAL);
    }

    private OptionalDouble first(ToDoubleFunction<Step> share) {
        return steps.stream()
                .filter(step -> share.applyAsDouble(step) <= HALF + ROUNDING)
                .mapToDouble(Step::time)
                .findFirst();
    }

    private static List<Double> ends(List<Spell> spells) {
        return spells.stream()
                .filter(one -> !one.open())
                .map(Spell::length)
                .distinct()
                .sorted()
                .toList();
    }

    private static Step step(double time, double waiting, double greenwood) {
        if (waiting < ROUNDING) return new Step(time, 0, 0, 0);
        double log = Math.log(waiting);
        double spread = Interval.Z * Math.sqrt(greenwood) / -log;
        return new Step(time, waiting, Math.pow(waiting, Math.exp(spread)), Math.pow(waiting, Math.exp(-spread)));
    }
}
