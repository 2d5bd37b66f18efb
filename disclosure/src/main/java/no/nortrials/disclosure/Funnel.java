package no.nortrials.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many remain after each criterion. Made from the separate answers to "the first criterion", "the first two" and so on; where
 * the noise lets a step rise, it is told as no higher than the step before, and after a suppressed step all are suppressed.
 *
 * @param steps an answer for each step; never rising
 */
public record Funnel(List<Answer> steps) {
    /** @throws IllegalArgumentException if a step rises */
    public Funnel {
        steps = List.copyOf(steps);
        if (!steps.equals(falling(steps))) {
            throw new IllegalArgumentException("A funnel must not rise, but was `" + steps + "`");
        }
    }

    /**
     * Forces the answers into a funnel. It only uses what was told, so it tells nothing more.
     *
     * @param answers the answers of the gate, first criterion first
     * @return the funnel; a refused step stays refused
     */
    public static Funnel of(List<Answer> answers) {
        return new Funnel(falling(answers));
    }

    private static List<Answer> falling(List<Answer> answers) {
        var steps = new ArrayList<Answer>();
        Answer.@Nullable Told lowest = null;
        for (Answer answer : answers) {
            if (answer instanceof Answer.Told told) {
                lowest = lowest == null || height(told) <= height(lowest) ? told : lowest;
                steps.add(lowest);
            } else {
                steps.add(answer);
            }
        }
        return steps;
    }

    /** Only for comparing: suppressed is lower than any number. */
    private static int height(Answer.Told told) {
        return switch (told) {
            case Answer.Released released -> released.value();
            case Answer.Suppressed _ -> 0;
        };
    }
}
