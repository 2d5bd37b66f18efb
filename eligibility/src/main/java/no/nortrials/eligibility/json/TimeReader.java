package no.nortrials.eligibility.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads moments, windows and distances in time. */
final class TimeReader {
    private TimeReader() {}

    /** A moment; the reference date when none is given. */
    static Moment moment(Optional<Place> given) {
        return given.map(TimeReader::moment).orElse(Moment.REFERENCE);
    }

    private static Moment moment(Place place) {
        if (place.node().isString()) {
            if (place.text().equals("reference")) return Moment.REFERENCE;
            throw place.malformed("reference, {\"event\": name} or {\"date\": day}");
        }
        place.only("event", "date");
        if (place.node().size() != 1) throw place.malformed("either event or date");
        return place.optional("event")
                .<Moment>map(name -> name.guarded(here -> new Moment.OfEvent(here.text())))
                .orElseGet(() -> new Moment.OnDate(date(place.required("date"))));
    }

    private static LocalDate date(Place place) {
        try {
            return LocalDate.parse(place.text());
        } catch (DateTimeException _) {
            throw place.malformed("a day as 2026-11-25");
        }
    }

    static Window window(Place place) {
        place.only("around", "from", "to");
        return new Window(
                moment(place.optional("around")),
                place.optional("from").map(TimeReader::offset),
                place.optional("to").map(TimeReader::offset));
    }

    private static Offset offset(Place place) {
        place.only("amount", "unit");
        return place.guarded(here -> new Offset(here.required("amount").whole(), unit(here.required("unit"))));
    }

    static ChronoUnit unit(Place place) {
        return switch (place.text()) {
            case "days" -> ChronoUnit.DAYS;
            case "weeks" -> ChronoUnit.WEEKS;
            case "months" -> ChronoUnit.MONTHS;
            case "years" -> ChronoUnit.YEARS;
            default -> throw place.malformed("one of [days, weeks, months, years]");
        };
    }
}
