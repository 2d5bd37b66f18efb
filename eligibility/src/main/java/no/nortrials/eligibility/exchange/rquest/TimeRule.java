package no.nortrials.eligibility.exchange.rquest;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** When an event happened: {@code 50|:AGE:Y} at 50 or older, {@code |6:TIME:M} in the last six months, {@code 6|:TIME:M} before. */
sealed interface TimeRule {
    /** In a span before the reference date. */
    record Lately(Window window) implements TimeRule {}

    /** At an age. */
    record AtAge(Optional<AgeBound> min, Optional<AgeBound> max) implements TimeRule {}

    static TimeRule of(Place place) {
        String[] parts = place.text().split(":", -1);
        if (parts.length != 3) throw place.malformed("a time as 50|:AGE:Y or |6:TIME:M");
        Ends ends = Ends.of(place, parts[0]);
        return place.guarded(here -> switch (parts[1]) {
            case "AGE" -> atAge(here, parts[2], ends);
            case "TIME" -> lately(here, parts[2], ends);
            default -> throw here.malformed("AGE or TIME in the middle");
        });
    }

    private static AtAge atAge(Place place, String unit, Ends ends) {
        if (!unit.equals("Y")) throw place.malformed("an age in years, Y");
        return new AtAge(ends.from().map(Ends::years), ends.to().map(Ends::years));
    }

    private static Lately lately(Place place, String unit, Ends ends) {
        ChronoUnit counted = switch (unit) {
            case "D" -> ChronoUnit.DAYS;
            case "W" -> ChronoUnit.WEEKS;
            case "M" -> ChronoUnit.MONTHS;
            case "Y" -> ChronoUnit.YEARS;
            default -> throw place.malformed("one of D, W, M, Y at the end");
        };
        Optional<Offset> first = ends.to().map(amount -> ago(place, amount, counted));
        Optional<Offset> last = ends.from().map(amount -> ago(place, amount, counted));
        return new Lately(new Window(Moment.REFERENCE, first, last.or(() -> Optional.of(Offset.NONE))));
    }

    private static Offset ago(Place place, BigDecimal amount, ChronoUnit unit) {
        try {
            return new Offset(-amount.intValueExact(), unit);
        } catch (ArithmeticException _) {
            throw place.malformed("a whole number of units");
        }
    }
}
