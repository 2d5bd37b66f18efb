package no.nortrials.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Window;

/**
 * The days that a criterion speaks of.
 *
 * @param reference the reference date
 * @param events the days of the events that are named here
 */
record Days(LocalDate reference, Map<String, LocalDate> events) {
    LocalDate of(Moment moment) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> reference;
            case Moment.OnDate(LocalDate date) -> date;
            case Moment.OfEvent(String name) -> {
                LocalDate day = events.get(name);
                if (day == null) throw new IllegalStateException("the event `" + name + "` has no day here");
                yield day;
            }
        };
    }

    boolean inside(List<Window> windows, LocalDate day) {
        return windows.stream().allMatch(window -> inside(window, day));
    }

    private boolean inside(Window window, LocalDate day) {
        LocalDate around = of(window.around());
        return window.from().map(from -> !day.isBefore(from.from(around))).orElse(true)
                && window.to().map(to -> !day.isAfter(to.from(around))).orElse(true);
    }

    Days with(String name, LocalDate day) {
        var more = new HashMap<>(events);
        more.put(name, day);
        return new Days(reference, more);
    }
}
