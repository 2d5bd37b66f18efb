package no.nortrials.eligibility.exchange.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads periods. Both days belong to it; a year or a month stands for its first day at the beginning and its last at the end. */
final class Periods {
    private Periods() {}

    static Window read(Place period) {
        Optional<LocalDate> start = period.optional("start").map(day -> day(day, false));
        Optional<LocalDate> end = period.optional("end").map(day -> day(day, true));
        LocalDate around = start.or(() -> end).orElseThrow(() -> period.malformed("a start, an end or both"));
        return period.guarded(_ -> new Window(
                new Moment.OnDate(around),
                start.map(_ -> Offset.NONE),
                end.map(last -> Offset.days((int) ChronoUnit.DAYS.between(around, last)))));
    }

    private static LocalDate day(Place place, boolean last) {
        String text = place.text();
        try {
            return switch (text.length()) {
                case 4 ->
                    last
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text.substring(0, Math.min(10, text.length())));
            };
        } catch (DateTimeException _) {
            throw place.malformed("a day as 2026-11-25, or a month or a year");
        }
    }
}
