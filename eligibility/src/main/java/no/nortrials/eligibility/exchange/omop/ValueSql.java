package no.nortrials.eligibility.exchange.omop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ValueFilter;

/** Writes what the value of an event must be. */
record ValueSql(OmopData data) {

    String match(ValueFilter filter) {
        return switch (filter) {
            case ValueFilter.Coded(List<Concept> oneOf) -> new Vocabulary(data).oneOf("e.value_concept", oneOf);
            case ValueFilter.Not(BigDecimal number, Optional<String> unit) ->
                inUnits(
                        unit,
                        to -> Optional.of(number)
                                .flatMap(from -> in(from, unit, to))
                                .map(other -> "e.number <> " + other.toPlainString()));
            case ValueFilter.Range range -> inUnits(range.unit(), to -> between(range, to));
        };
    }

    /** In each unit that the data may have, with the bounds converted into it. */
    private String inUnits(Optional<String> unit, Function<Optional<String>, Optional<String>> condition) {
        if (unit.isEmpty()) return condition.apply(Optional.empty()).orElseThrow();
        Set<String> tried = new LinkedHashSet<>(List.of(unit.get()));
        tried.addAll(data.unitsOfData());
        List<String> any = new ArrayList<>();
        for (String code : tried)
            condition.apply(Optional.of(code)).ifPresent(holds -> any.add("(" + isIn(code) + " AND " + holds + ")"));
        return "(" + String.join(" OR ", any) + ")";
    }

    private String isIn(String unit) {
        return "e.unit IN (SELECT u.concept_id FROM " + data.table("concept")
                + " u WHERE u.vocabulary_id = 'UCUM' AND u.concept_code = "
                + data.dialect().text(unit) + ")";
    }

    private Optional<String> between(ValueFilter.Range range, Optional<String> to) {
        List<String> all = new ArrayList<>();
        for (Bound min : range.min().stream().toList())
            in(min.value(), range.unit(), to)
                    .ifPresent(
                            number -> all.add("e.number " + (min.inclusive() ? ">= " : "> ") + number.toPlainString()));
        for (Bound max : range.max().stream().toList())
            in(max.value(), range.unit(), to)
                    .ifPresent(
                            number -> all.add("e.number " + (max.inclusive() ? "<= " : "< ") + number.toPlainString()));
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", all));
    }

    private Optional<BigDecimal> in(BigDecimal number, Optional<String> from, Optional<String> to) {
        return from.isEmpty() || from.equals(to)
                ? Optional.of(number)
                : to.flatMap(unit -> data.units().convert(number, from.get(), unit));
    }
}
