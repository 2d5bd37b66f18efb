package no.nortrials.eligibility.exchange.ccdl;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.place.Place;

/**
 * Reads an age at the reference date. FLARE compares the day of birth, so "greater than 18" begins the day after the birthday:
 * {@link AgeBasis#ELAPSED}. "Equal to 9" means the whole year of being nine.
 */
final class CcdlAge {
    private CcdlAge() {}

    static Age read(Place criterion, Note note) {
        Place filter = criterion.required("valueFilter");
        Place type = filter.required("type");
        return filter.guarded(here -> switch (type.text()) {
            case "quantity-comparator" -> compared(here, note);
            case "quantity-range" ->
                age(
                        note,
                        AgeBasis.ELAPSED,
                        Optional.of(bound(here, here.required("minValue"), true)),
                        Optional.of(bound(here, here.required("maxValue"), true)));
            default -> throw type.malformed("one of [quantity-comparator, quantity-range]");
        });
    }

    private static Age compared(Place filter, Note note) {
        Optional<AgeBound> reached = Optional.of(bound(filter, filter.required("value"), true));
        Optional<AgeBound> passed = Optional.of(bound(filter, filter.required("value"), false));
        Optional<AgeBound> none = Optional.empty();
        Place comparator = filter.required("comparator");
        return switch (comparator.text()) {
            case "eq" -> age(note, AgeBasis.COMPLETED, reached, reached);
            case "ne" -> age(note, AgeBasis.COMPLETED, reached, reached).not();
            case "gt" -> age(note, AgeBasis.ELAPSED, passed, none);
            case "ge" -> age(note, AgeBasis.ELAPSED, reached, none);
            case "lt" -> age(note, AgeBasis.ELAPSED, none, passed);
            case "le" -> age(note, AgeBasis.ELAPSED, none, reached);
            default -> throw comparator.malformed("one of [eq, ne, gt, ge, lt, le]");
        };
    }

    private static Age age(Note note, AgeBasis basis, Optional<AgeBound> min, Optional<AgeBound> max) {
        return new Age(note, false, basis, min, max, Moment.REFERENCE);
    }

    private static AgeBound bound(Place filter, Place value, boolean inclusive) {
        BigDecimal number = CcdlValue.number(value);
        try {
            return new AgeBound(
                    number.intValueExact(), unit(filter.required("unit").required("code")), inclusive);
        } catch (ArithmeticException _) {
            throw value.malformed("a whole number");
        }
    }

    private static ChronoUnit unit(Place code) {
        return switch (code.text()) {
            case "a", "year", "years" -> ChronoUnit.YEARS;
            case "mo", "month", "months" -> ChronoUnit.MONTHS;
            case "wk", "week", "weeks" -> ChronoUnit.WEEKS;
            case "d", "day", "days" -> ChronoUnit.DAYS;
            default -> throw code.malformed("one of [a, mo, wk, d]");
        };
    }
}
