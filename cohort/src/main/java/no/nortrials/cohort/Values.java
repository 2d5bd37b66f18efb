package no.nortrials.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.Units;
import no.nortrials.eligibility.ValueFilter;

/** What a value must be. Bounds are converted into the unit of the data, so that data are compared as they are. */
record Values(Terminology terminology, Units units) {
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
            case ValueFilter.Range range ->
                range.min().map(min -> reaches(min, range.unit(), value, 1)).orElse(true)
                        && range.max()
                                .map(max -> reaches(max, range.unit(), value, -1))
                                .orElse(true);
            case ValueFilter.Not(BigDecimal number, Optional<String> unit) ->
                in(number, unit, value.unit())
                        .map(other -> other.compareTo(value.number()) != 0)
                        .orElse(false);
        };
    }

    /** @param side 1 when the value must lie above the bound, −1 when below */
    private boolean reaches(Bound bound, Optional<String> unit, EventValue.Numeric value, int side) {
        return in(bound.value(), unit, value.unit())
                .map(number -> side * value.number().compareTo(number) >= (bound.inclusive() ? 0 : 1))
                .orElse(false);
    }

    private Optional<BigDecimal> in(BigDecimal number, Optional<String> from, String to) {
        return from.isEmpty() || from.get().equals(to) ? Optional.of(number) : units.convert(number, from.get(), to);
    }
}
