package no.nortrials.eligibility.exchange.ccdl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads a restriction in time: both days belong to it. */
final class Restriction {
    private Restriction() {}

    static Window read(Place place) {
        place.only("afterDate", "beforeDate");
        Optional<LocalDate> after = place.optional("afterDate").map(Restriction::day);
        Optional<LocalDate> before = place.optional("beforeDate").map(Restriction::day);
        if (after.isPresent() && before.isPresent() && after.get().isAfter(before.get()))
            throw place.malformed("a first day that is not after the last");
        LocalDate around = after.or(() -> before).orElseThrow(() -> place.malformed("afterDate, beforeDate or both"));
        return new Window(
                new Moment.OnDate(around),
                after.map(_ -> Offset.NONE),
                before.map(last -> Offset.days(Math.toIntExact(ChronoUnit.DAYS.between(around, last)))));
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
