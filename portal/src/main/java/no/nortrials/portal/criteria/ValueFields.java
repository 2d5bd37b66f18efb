package no.nortrials.portal.criteria;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.form.Problem;

/** The questions on a measured value, and the range they mean. */
final class ValueFields {
    private static final BigDecimal FARTHEST = new BigDecimal("999999999999");
    private static final FieldType.Decimal NUMBER = new FieldType.Decimal(FARTHEST.negate(), FARTHEST);

    private ValueFields() {}

    static List<Field> fields() {
        return List.of(
                Field.optional(
                        "valueIs",
                        new FieldType.Choice(Option.of(
                                "criteria.valueIs", "ANY", "AT_LEAST", "ABOVE", "AT_MOST", "BELOW", "BETWEEN"))),
                Field.optional("value", NUMBER),
                Field.optional("valueTo", NUMBER),
                Field.optional("valueUnit", new FieldType.Line(40)));
    }

    static boolean asked(FormData typed) {
        return typed.filled("valueIs").filter(is -> !is.equals("ANY")).isPresent();
    }

    static Optional<Map.Entry<String, Problem>> problem(FormData typed, UnitNames units) {
        if (!asked(typed)) return Optional.empty();
        if (typed.filled("value").isEmpty()) return missing("value");
        if (typed.text("valueIs").equals("BETWEEN")) {
            if (typed.filled("valueTo").isEmpty()) return missing("valueTo");
            if (number(typed, "value").compareTo(number(typed, "valueTo")) > 0)
                return Optional.of(Map.entry(
                        "valueTo", Problem.of("criteria.problem.values", typed.text("valueTo"), typed.text("value"))));
        }
        return typed.filled("valueUnit")
                .filter(unit -> !units.knows(unit))
                .map(unit -> Map.entry("valueUnit", Problem.of("criteria.problem.unit", unit)));
    }

    private static Optional<Map.Entry<String, Problem>> missing(String field) {
        return Optional.of(Map.entry(field, Problem.of("form.problem.missing")));
    }

    static Optional<ValueFilter> value(FormData typed) {
        if (!asked(typed)) return Optional.empty();
        BigDecimal value = number(typed, "value");
        Optional<Bound> none = Optional.empty();
        Optional<String> unit = typed.filled("valueUnit");
        return Optional.of(
                switch (typed.text("valueIs")) {
                    case "AT_LEAST" -> new ValueFilter.Range(Optional.of(new Bound(value, true)), none, unit);
                    case "ABOVE" -> new ValueFilter.Range(Optional.of(new Bound(value, false)), none, unit);
                    case "AT_MOST" -> new ValueFilter.Range(none, Optional.of(new Bound(value, true)), unit);
                    case "BELOW" -> new ValueFilter.Range(none, Optional.of(new Bound(value, false)), unit);
                    default ->
                        new ValueFilter.Range(
                                Optional.of(new Bound(value, true)),
                                Optional.of(new Bound(number(typed, "valueTo"), true)),
                                unit);
                });
    }

    static Map<String, List<String>> fill(Optional<ValueFilter> value, String usualUnit) {
        Map<String, List<String>> answers = new HashMap<>();
        answers.put("valueIs", List.of("ANY"));
        answers.put("valueUnit", List.of(usualUnit));
        if (value.isPresent() && value.get() instanceof ValueFilter.Range range) fill(range, answers);
        return answers;
    }

    private static void fill(ValueFilter.Range range, Map<String, List<String>> answers) {
        answers.put("valueUnit", List.of(range.unit().orElse("")));
        if (range.min().isPresent() && range.max().isPresent()) {
            answers.put("valueIs", List.of("BETWEEN"));
            answers.put("valueTo", List.of(range.max().get().value().toPlainString()));
        } else if (range.min().isPresent())
            answers.put("valueIs", List.of(range.min().get().inclusive() ? "AT_LEAST" : "ABOVE"));
        else range.max().ifPresent(max -> answers.put("valueIs", List.of(max.inclusive() ? "AT_MOST" : "BELOW")));
        range.min()
                .or(range::max)
                .ifPresent(bound -> answers.put("value", List.of(bound.value().toPlainString())));
    }

    private static BigDecimal number(FormData typed, String field) {
        return typed.decimal(field).orElse(BigDecimal.ZERO);
    }
}
