package no.nortrials.eligibility.sql;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;

/** Moments and windows. What is known when the statement is written is counted then, by the calendar of Java. */
record DaySql(Dialect dialect, LocalDate reference) {
    /** The day of a moment, moved by an amount of time. */
    String day(Moment moment, long amount, ChronoUnit unit, Frame frame) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> number(reference.plus(amount, unit));
            case Moment.OnDate(LocalDate date) -> number(date.plus(amount, unit));
            case Moment.OfEvent(String name) -> moved(frame.day(name), amount, unit);
        };
    }

    String day(Moment moment, Frame frame) {
        return day(moment, 0, ChronoUnit.DAYS, frame);
    }

    String year(Moment moment, Frame frame) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> String.valueOf(reference.getYear());
            case Moment.OnDate(LocalDate date) -> String.valueOf(date.getYear());
            case Moment.OfEvent(String name) -> dialect.year(frame.day(name));
        };
    }

    /** A day of the data, moved by an amount of time. */
    String moved(String day, long amount, ChronoUnit unit) {
        if (amount == 0) return day;
        return switch (unit) {
            case DAYS -> "(" + day + " + (" + amount + "))";
            case WEEKS -> "(" + day + " + (" + amount * 7 + "))";
            case MONTHS -> dialect.plusMonths(day, DataDays.reachable(amount));
            case YEARS -> dialect.plusMonths(day, DataDays.reachable(amount * 12));
            default -> throw new IllegalArgumentException("time is not counted in `" + unit + "`");
        };
    }

    /** What holds for an event in all of these windows. */
    List<String> inside(List<Window> windows, Frame frame) {
        List<String> conditions = new ArrayList<>();
        for (Window window : windows) {
            window.from().ifPresent(from -> conditions.add("e.day >= " + bound(window, from, frame)));
            window.to().ifPresent(to -> conditions.add("e.day <= " + bound(window, to, frame)));
        }
        return conditions;
    }

    private String bound(Window window, Offset offset, Frame frame) {
        return day(window.around(), offset.amount(), offset.unit(), frame);
    }

    private static String number(LocalDate day) {
        return String.valueOf(day.toEpochDay());
    }
}
