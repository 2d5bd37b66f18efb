package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Group;
import no.nortrials.eligibility.Note;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** How many members of a group must hold; the members stay. */
final class GroupForm implements CriterionForm {

    @Override
    public List<Field> fields() {
        return List.of(
                Field.mandatory("rule", new FieldType.Choice(Option.of("criteria.rule", Rules.class))),
                Field.optional("count", new FieldType.WholeNumber(0, Limits.MOST_CRITERIA)));
    }

    @Override
    public Optional<Map.Entry<String, Problem>> problem(FormData typed, Context context) {
        return problem(
                Rules.valueOf(typed.text("rule")), typed, members(context).size());
    }

    static Optional<Map.Entry<String, Problem>> problem(Rules rule, FormData typed, int members) {
        int most = switch (rule) {
            case ALL, ANY -> Integer.MAX_VALUE;
            case AT_LEAST -> members;
            case AT_MOST -> members - 1;
        };
        int least = rule == Rules.AT_LEAST ? 1 : 0;
        if (most == Integer.MAX_VALUE) return Optional.empty();
        long count = typed.number("count").orElse(-1);
        return count >= least && count <= most
                ? Optional.empty()
                : Optional.of(Map.entry(
                        "count",
                        Problem.of(
                                "criteria.problem.count",
                                typed.text("count"),
                                Integer.toString(least),
                                Integer.toString(most))));
    }

    @Override
    public Criterion make(FormData typed, Note note, Context context) {
        int count = (int) typed.number("count").orElse(1);
        return new Group(note, false, Rules.valueOf(typed.text("rule")).counting(count), members(context));
    }

    private static List<Criterion> members(Context context) {
        return context.before()
                .map(before -> before instanceof Group group ? group.members() : List.<Criterion>of())
                .orElse(List.of());
    }

    @Override
    public Map<String, List<String>> fill(Criterion criterion) {
        if (!(criterion instanceof Group group)) return Map.of();
        return Map.of(
                "rule", List.of(Rules.of(group.rule()).name()),
                "count", List.of(Integer.toString(Rules.count(group.rule()))));
    }
}
