package no.nortrials.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.nortrials.eligibility.Computable;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Role;

/**
 * The criteria of a question as an engine evaluates them.
 *
 * @param lines one for each criterion at the top, in order
 */
public record Plan(List<Line> lines) {
    /**
     * One criterion at the top.
     *
     * @param id its id
     * @param evaluation how much of it is evaluated
     * @param bit its place among the evaluated criteria, or −1 when nothing of it is
     */
    public record Line(String id, Evaluation evaluation, int bit) {}

    /**
     * What a person must meet: an inclusion criterion as it is, an exclusion criterion turned round.
     *
     * @param required in the order of the bits
     */
    public record Required(Plan plan, List<Criterion> required) {}

    public Plan {
        lines = List.copyOf(lines);
    }

    /**
     * The criteria of a question as an engine evaluates them.
     *
     * @param unknown what the engine cannot evaluate beside free text
     */
    public static Required of(Question question, Predicate<Criterion> unknown) {
        List<Line> lines = new ArrayList<>();
        List<Criterion> required = new ArrayList<>();
        for (Criterion criterion : question.criteria().criteria())
            switch (Computable.of(criterion, unknown)) {
                case Computable.NotEvaluated none ->
                    lines.add(new Line(criterion.note().id(), Evaluation.NONE, -1));
                case Computable.Evaluated(Criterion rest, boolean whole) -> {
                    lines.add(new Line(
                            criterion.note().id(), whole ? Evaluation.WHOLE : Evaluation.PART, required.size()));
                    required.add(rest.note().role() == Role.EXCLUSION ? rest.not() : rest);
                }
            }
        return new Required(new Plan(lines), List.copyOf(required));
    }

    /** How many criteria are evaluated, wholly or in part. */
    public int evaluated() {
        return (int) lines.stream().filter(line -> line.bit() >= 0).count();
    }
}
