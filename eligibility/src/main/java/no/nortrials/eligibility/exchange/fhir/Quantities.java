package no.nortrials.eligibility.exchange.fhir;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.place.Place;

/**
 * The two ends of a Quantity with its comparator, or of a Range.
 *
 * @param low the lower end, if any
 * @param high the upper end, if any
 */
record Quantities(Optional<End> low, Optional<End> high) {
    /** One end. */
    record End(Place quantity, boolean inclusive) {
        BigDecimal value() {
            Place value = quantity.required("value");
            if (!value.node().isNumber()) throw value.malformed("a number");
            return value.node().decimalValue();
        }

        Optional<String> unit() {
            return quantity.optional("code").or(() -> quantity.optional("unit")).map(Place::text);
        }
    }

    static Quantities quantity(Place quantity) {
        Optional<End> reached = Optional.of(new End(quantity, true));
        Optional<End> passed = Optional.of(new End(quantity, false));
        return switch (quantity.text("comparator", "=")) {
            case "=" -> new Quantities(reached, reached);
            case ">=" -> new Quantities(reached, Optional.empty());
            case ">" -> new Quantities(passed, Optional.empty());
            case "<=" -> new Quantities(Optional.empty(), reached);
            case "<" -> new Quantities(Optional.empty(), passed);
            default -> throw quantity.required("comparator").malformed("one of [<, <=, >=, >]");
        };
    }

    static Quantities range(Place range) {
        return new Quantities(
                range.optional("low").map(low -> new End(low, true)),
                range.optional("high").map(high -> new End(high, true)));
    }

    ValueFilter filter(Place place) {
        Optional<String> unit = low.or(() -> high).flatMap(End::unit);
        if (low.isPresent()
                && high.isPresent()
                && !low.get().unit().equals(high.get().unit())) throw place.malformed("the same unit at both ends");
        return place.guarded(_ -> new ValueFilter.Range(low.map(Quantities::bound), high.map(Quantities::bound), unit));
    }

    private static Bound bound(End end) {
        return end.quantity().guarded(_ -> new Bound(end.value(), end.inclusive()));
    }

    Age age(Place place, Note note) {
        return place.guarded(_ -> new Age(
                note,
                false,
                AgeBasis.COMPLETED,
                low.map(Quantities::ageBound),
                high.map(Quantities::ageBound),
                Moment.REFERENCE));
    }

    private static AgeBound ageBound(End end) {
        try {
            return end.quantity().guarded(_ -> new AgeBound(end.value().intValueExact(), unit(end), end.inclusive()));
        } catch (ArithmeticException _) {
            throw end.quantity().required("value").malformed("a whole number");
        }
    }

    private static ChronoUnit unit(End end) {
        return switch (end.unit().orElse("a")) {
            case "a", "a_j", "year", "years" -> ChronoUnit.YEARS;
            case "mo", "month", "months" -> ChronoUnit.MONTHS;
            case "wk", "week", "weeks" -> ChronoUnit.WEEKS;
            case "d", "day", "days" -> ChronoUnit.DAYS;
            default -> throw end.quantity().malformed("an age in one of [a, mo, wk, d]");
        };
    }
}
