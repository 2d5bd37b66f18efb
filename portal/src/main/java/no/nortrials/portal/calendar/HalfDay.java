package no.nortrials.portal.calendar;

import java.time.LocalDate;
import java.time.Month;

/** A weekday that is no public holiday but on which many close at noon. It is a working day unless configured otherwise. */
enum HalfDay {
    WEDNESDAY_BEFORE_EASTER,
    CHRISTMAS_EVE,
    NEW_YEARS_EVE;

    LocalDate in(int year) {
        return switch (this) {
            case WEDNESDAY_BEFORE_EASTER -> Easter.sunday(year).minusDays(4);
            case CHRISTMAS_EVE -> LocalDate.of(year, Month.DECEMBER, 24);
            case NEW_YEARS_EVE -> LocalDate.of(year, Month.DECEMBER, 31);
        };
    }
}
