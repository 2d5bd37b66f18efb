package no.nortrials.cohort.sql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nortrials.cohort.Terminology;
import no.nortrials.cohort.Values;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ValueFilter;

/** What the value of an event must be. Bounds are converted into each unit of the data, so that numbers are compared as they are. */
record ValueSql(Dictionaries data, Terminology terminology, Values values) {
    String match(ValueFilter filter) {
        return switch (filter) {
            case ValueFilter.Coded(List<Concept> oneOf) ->
                StoredLayout.oneOf(
                        "e.value_concept",
                        data,
                        code -> oneOf.stream().anyMatch(concept -> terminology.covers(concept, code)));
            case ValueFilter.Range range -> inEachUnit(range.unit(), unit -> range(range, unit));
            case ValueFilter.Not(BigDecimal number, Optional<String> unit) ->
                inEachUnit(unit, other -> values.in(number, unit, other).map(NumberSql::not));
        };
    }

    private String inEachUnit(Optional<String> unit, Function<String, Optional<String>> condition) {
        if (unit.isEmpty())
            return "(e.number IS NOT NULL AND " + condition.apply("").orElseThrow() + ")";
        List<String> any = new ArrayList<>();
        data.units()
                .forEach((name, number) -> condition
                        .apply(name)
                        .ifPresent(holds -> any.add("(e.unit = " + number + " AND " + holds + ")")));
        return any.isEmpty() ? "FALSE" : "(" + String.join(" OR ", any) + ")";
    }

    /** Nothing when a bound cannot be converted: then no number in this unit matches. */
    private Optional<String> range(ValueFilter.Range range, String unit) {
        Optional<String> min =
                range.min().map(bound -> min(bound, range.unit(), unit)).orElse(Optional.of("TRUE"));
        Optional<String> max =
                range.max().map(bound -> max(bound, range.unit(), unit)).orElse(Optional.of("TRUE"));
        return min.flatMap(from -> max.map(to -> "(" + from + " AND " + to + ")"));
    }

    private Optional<String> min(Bound bound, Optional<String> from, String to) {
        return values.in(bound.value(), from, to).map(bound.inclusive() ? NumberSql::atLeast : NumberSql::above);
    }

    private Optional<String> max(Bound bound, Optional<String> from, String to) {
        return values.in(bound.value(), from, to).map(bound.inclusive() ? NumberSql::atMost : NumberSql::below);
    }
}
