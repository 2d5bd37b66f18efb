package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.cohort.index.kernel.Postings;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;

/**
 * The days that lie in all of some windows.
 *
 * @param first the first day by the windows that are the same for everybody
 * @param last the last day by these
 * @param around windows around the day of an event
 */
record Span(int first, int last, List<Around> around) {
    /**
     * A window around the day of an event.
     *
     * @param event the place of the event among those named around this one
     */
    record Around(int event, Optional<Offset> from, Optional<Offset> to) {}

    Span {
        around = List.copyOf(around);
    }

    static Span of(List<Window> windows, Moments moments) {
        int first = 0;
        int last = Postings.LAST_DAY;
        List<Around> around = new ArrayList<>();
        for (Window window : windows)
            if (window.around() instanceof Moment.OfEvent(String name))
                around.add(new Around(moments.place(name), window.from(), window.to()));
            else {
                LocalDate day = moments.fixed(window.around());
                first = Math.max(
                        first,
                        window.from().map(from -> Calendar.day(from.from(day))).orElse(first));
                last = Math.min(
                        last, window.to().map(to -> Calendar.day(to.from(day))).orElse(last));
            }
        return new Span(first, last, around);
    }

    boolean isFixed() {
        return around.isEmpty();
    }

    /** The first day for one row. */
    int first(Rows rows, int row) {
        int day = first;
        for (Around each : around)
            if (each.from().isPresent()) day = Math.max(day, at(each.from().get(), rows.day(each.event(), row)));
        return day;
    }

    /** The last day for one row. */
    int last(Rows rows, int row) {
        int day = last;
        for (Around each : around)
            if (each.to().isPresent()) day = Math.min(day, at(each.to().get(), rows.day(each.event(), row)));
        return day;
    }

    private static int at(Offset offset, int day) {
        if (offset.unit() == ChronoUnit.DAYS) return Calendar.clipped((long) day + offset.amount());
        return Calendar.day(offset.from(Calendar.date(day)));
    }
}
