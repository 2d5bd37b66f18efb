package no.nortrials.eligibility.exchange.ccdl;

import java.math.BigDecimal;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.place.Place;

/** Reads filters on values. */
final class CcdlValue {
    private CcdlValue() {}

    static ValueFilter read(Place filter) {
        Place type = filter.required("type");
        return filter.guarded(here -> switch (type.text()) {
            case "concept" ->
                new ValueFilter.Coded(here.required("selectedConcepts").list(Codes::exact));
            case "quantity-comparator" -> compared(here);
            case "quantity-range" ->
                new ValueFilter.Range(
                        Optional.of(new Bound(number(here.required("minValue")), true)),
                        Optional.of(new Bound(number(here.required("maxValue")), true)),
                        unit(here));
            default -> throw type.malformed("one of [concept, quantity-comparator, quantity-range]");
        });
    }

    private static ValueFilter compared(Place filter) {
        BigDecimal value = number(filter.required("value"));
        Optional<Bound> reached = Optional.of(new Bound(value, true));
        Optional<Bound> passed = Optional.of(new Bound(value, false));
        Place comparator = filter.required("comparator");
        return switch (comparator.text()) {
            case "eq" -> new ValueFilter.Range(reached, reached, unit(filter));
            case "ne" -> new ValueFilter.Not(value, unit(filter));
            case "gt" -> new ValueFilter.Range(passed, Optional.empty(), unit(filter));
            case "ge" -> new ValueFilter.Range(reached, Optional.empty(), unit(filter));
            case "lt" -> new ValueFilter.Range(Optional.empty(), passed, unit(filter));
            case "le" -> new ValueFilter.Range(Optional.empty(), reached, unit(filter));
            default -> throw comparator.malformed("one of [eq, ne, gt, ge, lt, le]");
        };
    }

    static BigDecimal number(Place place) {
        if (!place.node().isNumber()) throw place.malformed("a number");
        return place.node().decimalValue();
    }

    private static Optional<String> unit(Place filter) {
        return filter.optional("unit").map(unit -> unit.required("code").text()).filter(code -> !code.isBlank());
    }
}
