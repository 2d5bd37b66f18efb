package no.nortrials.cohort.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.Moment;

/**
 * The days that a criterion speaks of.
 *
 * @param reference the reference date
 * @param events the names of the events around a criterion, from the outside to the inside
 */
record Moments(LocalDate reference, List<String> events) {
    Moments {
        events = List.copyOf(events);
    }

    LocalDate fixed(Moment moment) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> reference;
            case Moment.OnDate(LocalDate date) -> date;
            case Moment.OfEvent(String name) ->
                throw new IllegalArgumentException("the day of the event `" + name + "` differs from row to row");
        };
    }

    int place(String event) {
        int place = events.indexOf(event);
        if (place < 0) throw new IllegalArgumentException("no event around is named `" + event + "`");
        return place;
    }

    Moments with(String event) {
        List<String> more = new ArrayList<>(events);
        more.add(event);
        return new Moments(reference, more);
    }
}
