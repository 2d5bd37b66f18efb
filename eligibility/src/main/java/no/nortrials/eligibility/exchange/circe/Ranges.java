package no.nortrials.eligibility.exchange.circe;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads ranges: {@code Op} with {@code Value}, and {@code Extent} for the other end. */
final class Ranges {
    private Ranges() {}

    static ValueFilter value(Place range) {
        BigDecimal value = number(range.required("Value"));
        Optional<Bound> reached = Optional.of(new Bound(value, true));
        Optional<Bound> passed = Optional.of(new Bound(value, false));
        Place op = range.required("Op");
        return switch (op.text()) {
            case "eq" -> filter(reached, reached);
            case "!eq" -> new ValueFilter.Not(value, Optional.empty());
            case "gt" -> filter(passed, Optional.empty());
            case "gte" -> filter(reached, Optional.empty());
            case "lt" -> filter(Optional.empty(), passed);
            case "lte" -> filter(Optional.empty(), reached);
            case "bt" -> filter(reached, Optional.of(new Bound(number(range.required("Extent")), true)));
            default -> throw op.malformed("one of [eq, !eq, gt, gte, lt, lte, bt]");
        };
    }

    private static ValueFilter filter(Optional<Bound> min, Optional<Bound> max) {
        return new ValueFilter.Range(min, max, Optional.empty());
    }

    private static BigDecimal number(Place place) {
        if (!place.node().isNumber()) throw place.malformed("a number");
        return place.node().decimalValue();
    }

    /** The year of the event less the year of birth, as circe computes it. */
    static Age age(Place range, Note note, String event) {
        Optional<AgeBound> reached = Optional.of(years(range, "Value", true));
        Optional<AgeBound> passed = Optional.of(years(range, "Value", false));
        Place op = range.required("Op");
        return switch (op.text()) {
            case "eq" -> age(note, event, reached, reached);
            case "!eq" -> age(note, event, reached, reached).not();
            case "gt" -> age(note, event, passed, Optional.empty());
            case "gte" -> age(note, event, reached, Optional.empty());
            case "lt" -> age(note, event, Optional.empty(), passed);
            case "lte" -> age(note, event, Optional.empty(), reached);
            case "bt" -> age(note, event, reached, Optional.of(years(range, "Extent", true)));
            case "!bt" ->
                age(note, event, reached, Optional.of(years(range, "Extent", true)))
                        .not();
            default -> throw op.malformed("one of [eq, !eq, gt, gte, lt, lte, bt, !bt]");
        };
    }

    private static Age age(Note note, String event, Optional<AgeBound> min, Optional<AgeBound> max) {
        return new Age(note, false, AgeBasis.CALENDAR_YEARS, min, max, new Moment.OfEvent(event));
    }

    private static AgeBound years(Place range, String property, boolean inclusive) {
        Place amount = range.required(property);
        return amount.guarded(here -> new AgeBound(here.whole(), ChronoUnit.YEARS, inclusive));
    }

    static Window days(Place range) {
        LocalDate day = day(range.required("Value"));
        Optional<Offset> none = Optional.empty();
        Optional<Offset> same = Optional.of(Offset.NONE);
        Place op = range.required("Op");
        return switch (op.text()) {
            case "eq" -> window(day, same, same);
            case "gt" -> window(day, Optional.of(Offset.days(1)), none);
            case "gte" -> window(day, same, none);
            case "lt" -> window(day, none, Optional.of(Offset.days(-1)));
            case "lte" -> window(day, none, same);
            case "bt" -> window(day, same, Optional.of(until(day, range.required("Extent"))));
            default -> throw op.malformed("one of [eq, gt, gte, lt, lte, bt]");
        };
    }

    private static Window window(LocalDate day, Optional<Offset> from, Optional<Offset> to) {
        return new Window(new Moment.OnDate(day), from, to);
    }

    private static Offset until(LocalDate first, Place last) {
        return last.guarded(here -> Offset.days((int) ChronoUnit.DAYS.between(first, day(here))));
    }

    private static LocalDate day(Place place) {
        try {
            String text = place.text();
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException _) {
            throw place.malformed("a day as 2026-11-25");
        }
    }
}
