package no.nortrials.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.ValueFilter;

/** What a value must be. Bounds are converted into the unit of the data, so that data are compared as they are. */
public record Values(Terminology terminology, Units units) {
    boolean match(ValueFilter filter, Optional<EventValue> value) {
        return value.isPresent()
                && switch (value.get()) {
                    case EventValue.Numeric numeric -> match(filter, numeric);
                    case EventValue.Coded(Code code) -> match(filter, code);
                };
    }

    private boolean match(ValueFilter filter, Code code) {
        return switch (filter) {
            case ValueFilter.Coded(List<Concept> oneOf) ->
                oneOf.stream().anyMatch(concept -> terminology.covers(concept, code));
            case ValueFilter.Range range -> false;
            case ValueFilter.Not not -> false;
        };
    }

    private boolean match(ValueFilter filter, EventValue.Numeric value) {
        return switch (filter) {
            case ValueFilter.Coded coded -> false;
            case ValueFilter.Range(Optional<Bound> min, Optional<Bound> max, Optional<String> unit) ->
                min.map(bound -> holds(bound, unit, value, order -> order > 0)).orElse(true)
                        && max.map(bound -> holds(bound, unit, value, order -> order < 0))
                                .orElse(true);
            case ValueFilter.Not(BigDecimal number, Optional<String> unit) ->
                in(number, unit, value.unit())
                        .map(other -> other.compareTo(value.number()) != 0)
                        .orElse(false);
        };
    }

    private boolean holds(Bound bound, Optional<String> unit, EventValue.Numeric value, IntPredicate beyond) {
        return in(bound.value(), unit, value.unit())
                .map(number -> value.number().compareTo(number))
                .map(order -> beyond.test(order) || (order == 0 && bound.inclusive()))
                .orElse(false);
    }

    /** A bound in the unit of the data; nothing when it cannot be converted. A bound without a unit is taken as it is. */
    public Optional<BigDecimal> in(BigDecimal number, Optional<String> from, String to) {
        return from.isEmpty() || from.get().equals(to) ? Optional.of(number) : units.convert(number, from.get(), to);
    }
}
