package no.nortrials.eligibility.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Attribute;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Times;
import no.nortrials.eligibility.ValueFilter;
import no.nortrials.eligibility.Window;

/** The texts of conditions that logic does not take apart. */
record Atoms(Map<String, Integer> depths) {
    /** "3 to 5 times" is "at least 3" and not "at least 6". */
    Logic event(EventCriterion criterion) {
        Times times = criterion.times();
        List<Logic> all = new ArrayList<>();
        if (times.min() > 0) all.add(atLeast(criterion.events(), times.min(), times.counting()));
        times.max().ifPresent(max -> all.add(new Logic.Not(atLeast(criterion.events(), max + 1, times.counting()))));
        return new Logic.And(all);
    }

    /** Once or more is the same for days and events, and for several codes it is the same as for one of them. */
    private Logic atLeast(EventQuery events, int count, Times.Counting counting) {
        if (count > 1) return new Logic.Atom(count + " " + counting + " of " + text(events));
        if (events.pick() != Pick.EVERY || events.concepts().include().size() < 2)
            return new Logic.Atom("once " + text(events));
        List<Logic> any = new ArrayList<>();
        for (Concept concept : events.concepts().include())
            any.add(new Logic.Atom("once " + text(only(events, concept))));
        return new Logic.Or(any);
    }

    private static EventQuery only(EventQuery events, Concept concept) {
        return new EventQuery(
                events.domain(),
                new ConceptSet(List.of(concept), events.concepts().exclude()),
                events.attributes(),
                events.within(),
                events.pick(),
                events.value(),
                events.on());
    }

    /** An age in a range is: an age known, at least the one, and not beyond the other. */
    Logic age(Age age) {
        String at = moment(age.at());
        List<Logic> all = new ArrayList<>();
        all.add(new Logic.Atom("born by " + at));
        age.min().ifPresent(min -> all.add(reached(age.basis(), min, min.inclusive(), at)));
        age.max().ifPresent(max -> all.add(new Logic.Not(reached(age.basis(), max, !max.inclusive(), at))));
        return new Logic.And(all);
    }

    /**
     * The bound is reached.
     *
     * @param equal whether just this age has reached it; of completed units "more than n" is "n + 1 or more"
     */
    private static Logic reached(AgeBasis basis, AgeBound bound, boolean equal, String at) {
        boolean elapsed = basis == AgeBasis.ELAPSED;
        long amount = equal || elapsed ? bound.amount() : bound.amount() + 1L;
        String age = basis == AgeBasis.CALENDAR_YEARS ? amount + " years" : Lengths.of(amount, bound.unit());
        return new Logic.Atom("age " + basis + " " + age + (elapsed && !equal ? " and more" : "") + " at " + at);
    }

    String text(EventQuery events) {
        return "events " + events.domain().map(Enum::name).orElse("of any kind") + " " + text(events.concepts())
                + events.attributes().stream()
                        .map(this::text)
                        .sorted()
                        .distinct()
                        .toList()
                + " within " + windows(events.within()) + " " + events.pick() + " "
                + events.value().map(Atoms::text).orElse("any value") + " on " + windows(events.on());
    }

    private static String text(ConceptSet concepts) {
        return text(concepts.include()) + (concepts.exclude().isEmpty() ? "" : " but " + text(concepts.exclude()));
    }

    /** A code for itself is not named beside the same code with all below it. */
    private static String text(List<Concept> concepts) {
        return concepts.stream()
                .filter(concept -> concept.descendants()
                        || concepts.stream()
                                .noneMatch(wider -> wider.descendants()
                                        && wider.system().equals(concept.system())
                                        && wider.code().equals(concept.code())))
                .map(concept ->
                        Quoted.of(concept.system()) + Quoted.of(concept.code()) + (concept.descendants() ? "+" : ""))
                .sorted()
                .distinct()
                .collect(Collectors.joining(",", "[", "]"));
    }

    private String text(Attribute attribute) {
        return attribute.name() + "=" + text(attribute.oneOf());
    }

    private String windows(List<Window> windows) {
        return windows.stream().map(this::text).sorted().distinct().toList().toString();
    }

    private String text(Window window) {
        return moment(window.around()) + window.from().map(Atoms::text).orElse(" ever") + ".."
                + window.to().map(Atoms::text).orElse(" ever");
    }

    String moment(Moment moment) {
        return switch (moment) {
            case Moment.ReferenceDate _ -> "reference";
            case Moment.OfEvent(String name) -> "event " + depths.get(name);
            case Moment.OnDate(LocalDate date) -> date.toString();
        };
    }

    private static String text(Offset offset) {
        return " " + Lengths.of(offset.amount(), offset.unit());
    }

    private static String text(ValueFilter filter) {
        return switch (filter) {
            case ValueFilter.Range(Optional<Bound> min, Optional<Bound> max, Optional<String> unit) ->
                "value "
                        + min.map(bound -> (bound.inclusive() ? "[" : "]") + bound.value())
                                .orElse("-") + ".."
                        + max.map(bound -> bound.value() + (bound.inclusive() ? "]" : "["))
                                .orElse("-") + unit(unit);
            case ValueFilter.Not not -> "value not " + not.value() + unit(not.unit());
            case ValueFilter.Coded(List<Concept> oneOf) -> "value " + text(oneOf);
        };
    }

    private static String unit(Optional<String> unit) {
        return unit.map(code -> " " + Quoted.of(code)).orElse("");
    }
}
