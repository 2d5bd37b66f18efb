package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.Window;
import no.nortrials.eligibility.place.Place;

/** Reads events that are asked for around another event, so often. */
record Correlated(Place place, Work work) {
    Criterion read(String around) {
        place.only("Criteria", "StartWindow", "EndWindow", "RestrictVisit", "IgnoreObservationPeriod", "Occurrence");
        Note note = work.note();
        Described events = Events.read(place.required("Criteria"), work);
        Optional<Place> start = Given.in(place, "StartWindow");
        if (start.isPresent() && !byEnds(start.get())) events = events.on(window(start.get(), around));
        List<Place> unknown = unknown(start);
        if (!unknown.isEmpty())
            events = events.provided(
                    _ -> Groups.all(unknown.stream().<Criterion>map(work::words).toList(), work.note()));
        return often(note, events);
    }

    /** What restricts the events and cannot be computed: the days on which events end, and the visit. */
    private List<Place> unknown(Optional<Place> start) {
        List<Place> unknown = new ArrayList<>();
        start.filter(Correlated::byEnds).ifPresent(unknown::add);
        Given.in(place, "EndWindow").ifPresent(unknown::add);
        Given.in(place, "RestrictVisit").ifPresent(unknown::add);
        return unknown;
    }

    private static boolean byEnds(Place window) {
        return Given.isTrue(window, "UseIndexEnd") || Given.isTrue(window, "UseEventEnd");
    }

    private static Window window(Place place, String around) {
        place.only("Start", "End", "UseIndexEnd", "UseEventEnd");
        return new Window(
                new Moment.OfEvent(around),
                Given.in(place, "Start").flatMap(Correlated::days),
                Given.in(place, "End").flatMap(Correlated::days));
    }

    private static Optional<Offset> days(Place end) {
        end.only("Days", "Coeff");
        int sign = end.required("Coeff").whole();
        return Given.in(end, "Days").map(days -> days.guarded(here -> Offset.days(sign * here.whole())));
    }

    private Criterion often(Note note, Described events) {
        Times times = Occurrences.read(place.required("Occurrence"));
        if (events.conditions().isEmpty()) return new EventCriterion(note, false, events.query(), times);
        String name = work.event();
        var one = new Anchored(note, false, name, events.query(), Groups.all(events.conditions(name), work.note()));
        if (times.equals(Times.ONCE)) return one;
        if (times.max().orElse(1) == 0) return one.not();
        throw place.required("Occurrence").malformed("at least 1 or exactly 0 of events with conditions of their own");
    }
}
