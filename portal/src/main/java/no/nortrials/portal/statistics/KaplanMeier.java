package no.nortrials.portal.statistics;

import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The product-limit estimate of how many still wait after t working days, when some had not answered at the last look.
 * The curve never rises; those who wait longest count as waiting, never as answered.
 */
record KaplanMeier(List<Step> steps) {
    private static final double ROUNDING = 1e-9;

    KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** How many were seen at a time: {@code answered} had their answer then, {@code waiting} were last seen without one. */
    record Seen(int time, long answered, long waiting) {
        Seen {
            if (time < 0 || answered < 0 || waiting < 0)
                throw new IllegalArgumentException("seen at `" + time + "`: `" + answered + "` and `" + waiting + "`");
        }
    }

    /** From {@code time} on the share {@code waiting} has not answered. */
    record Step(int time, double waiting) {}

    static KaplanMeier of(List<Seen> seen) {
        var answered = new TreeMap<Integer, Long>(
                seen.stream().collect(Collectors.groupingBy(Seen::time, summingLong(Seen::answered))));
        var leaving = new TreeMap<Integer, Long>(seen.stream()
                .collect(Collectors.groupingBy(Seen::time, summingLong(s -> s.answered() + s.waiting()))));
        long atRisk = leaving.values().stream().mapToLong(Long::longValue).sum();
        var steps = new ArrayList<Step>();
        double waiting = 1;
        for (var at : answered.entrySet()) {
            if (at.getValue() > 0) {
                waiting *= (double) (atRisk - at.getValue()) / atRisk;
                steps.add(new Step(at.getKey(), waiting));
            }
            atRisk -= leaving.getOrDefault(at.getKey(), 0L);
        }
        return new KaplanMeier(steps);
    }

    /** The share still waiting after {@code time}. */
    double waitingAfter(int time) {
        double waiting = 1;
        for (Step step : steps) if (step.time() <= time) waiting = step.waiting();
        return waiting;
    }

    /** The first time by which the share {@code p} has answered; empty when it never was reached. */
    OptionalInt quantile(double p) {
        return steps.stream()
                .filter(step -> step.waiting() <= 1 - p + ROUNDING)
                .mapToInt(Step::time)
                .findFirst();
    }

    OptionalInt median() {
        return quantile(0.5);
    }
}
