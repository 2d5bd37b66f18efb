package no.nortrials.eligibility.exchange.circe;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import no.nortrials.eligibility.Anchored;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EventCriterion;
import no.nortrials.eligibility.EventQuery;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Pick;
import no.nortrials.eligibility.Times;

/**
 * The events from which everything is counted.
 *
 * @param entries what they can be, in order
 * @param limit which of a person's are kept
 */
record IndexEvent(List<Described> entries, Limit limit, Work work) {
    private static final Times NEVER = new Times(0, OptionalInt.of(0), Times.Counting.EVENTS);

    /** Whether no person has index events on two days, so that conditions can be asked one by one. */
    boolean isOneDay() {
        return limit != Limit.ALL
                || (entries.size() == 1 && entries.getFirst().query().pick() != Pick.EVERY);
    }

    /** There is an index event from which all this holds. */
    Criterion from(Note note, Function<String, List<Criterion>> holding) {
        List<Criterion> any = new ArrayList<>();
        for (int entry = 0; entry < entries.size(); entry++)
            any.add(from(entries.size() == 1 ? note : work.note(), entry, holding));
        return Groups.any(any, note);
    }

    private Criterion from(Note note, int number, Function<String, List<Criterion>> holding) {
        Described entry = entries.get(number);
        List<Criterion> all = new ArrayList<>(entry.conditions(Work.INDEX));
        for (int other = 0; other < entries.size(); other++)
            if (limit != Limit.ALL && !(other == number && isOneDay(entry)))
                all.add(none(entries.get(other).on(limit.better()), _ -> List.of()));
        all.addAll(holding.apply(Work.INDEX));
        return exists(note, Work.INDEX, picks(entry) ? picked(entry.query()) : entry.query(), all);
    }

    /** Whether the query keeps one day by itself. */
    private boolean isOneDay(Described entry) {
        return picks(entry) || entry.query().pick() != Pick.EVERY;
    }

    /** Whether the query itself can keep the first or the latest: nothing is left out after the pick. */
    private boolean picks(Described entry) {
        EventQuery query = entry.query();
        return limit != Limit.ALL
                && query.pick() == Pick.EVERY
                && query.value().isEmpty()
                && entry.conditions().isEmpty();
    }

    private EventQuery picked(EventQuery query) {
        return limit == Limit.LAST ? query.latest() : query.first();
    }

    /** No index event on a better day has this: the one kept is the first, or the last, that has it. */
    List<Criterion> noneBetter(Limit kept, Function<String, List<Criterion>> qualified) {
        List<Criterion> none = new ArrayList<>();
        for (Described entry : entries) none.add(none(entry.on(kept.better()), qualified));
        return none;
    }

    private Criterion none(Described entry, Function<String, List<Criterion>> besides) {
        Note note = work.note();
        String name = work.event();
        List<Criterion> all = new ArrayList<>(entry.conditions(name));
        all.addAll(besides.apply(name));
        return all.isEmpty()
                ? new EventCriterion(note, false, entry.query(), NEVER)
                : exists(note, name, entry.query(), all).not();
    }

    private Criterion exists(Note note, String name, EventQuery query, List<Criterion> all) {
        return Groups.allOf(all, work)
                .<Criterion>map(holds -> new Anchored(note, false, name, query, holds))
                .orElseGet(() -> EventCriterion.any(note, query));
    }
}
