package no.nortrials.cohort.index;

import no.nortrials.cohort.index.kernel.Count;
import no.nortrials.cohort.index.kernel.Edge;
import no.nortrials.cohort.index.kernel.NumberTest;
import no.nortrials.cohort.index.kernel.Selection;
import no.nortrials.eligibility.Pick;

/** Finds the fastest way to a condition on events. */
final class EventShape {
    private EventShape() {}

    static Node of(Events events, Often often) {
        if (often.low() > 0) return counted(events, often);
        if (often.high() == Integer.MAX_VALUE) return new PersonNodes.Constant(true);
        return new GroupNodes.Not(counted(events, new Often(often.high() + 1, Integer.MAX_VALUE, often.days())));
    }

    private static Node counted(Events events, Often often) {
        if (events.selection().terms().isEmpty()
                || events.within().first() > events.within().last()) return new PersonNodes.Constant(false);
        if (events.pick() == Pick.EVERY) return every(events, often);
        // those picked are of one day
        if (often.days()) return often.low() > 1 ? new PersonNodes.Constant(false) : pickedOnce(events);
        return often.isOnce() ? pickedOnce(events) : new EventNodes.EachPerson(events, often);
    }

    private static Node every(Events events, Often often) {
        Selection matching = events.selection().matching();
        int first = events.within().first();
        int last = events.within().last();
        if (matching.terms().isEmpty()) return new PersonNodes.Constant(false);
        if (often.isOnce()) return new EventNodes.Once(matching, first, last);
        boolean unary = often.low() <= Count.UNARY && often.high() == Integer.MAX_VALUE;
        if (unary && often.days() && !matching.isOneTerm())
            return new EventNodes.OnDays(matching, first, last, often.low());
        boolean fits = often.low() <= Count.MOST && (often.high() <= Count.MOST || often.high() == Integer.MAX_VALUE);
        if (!fits || (often.days() && !matching.isOneTerm()))
            return new EventNodes.EachPerson(new Events(matching, events.within(), Pick.EVERY, events.on()), often);
        if (unary && !often.days() && matching.isPlain())
            return new EventNodes.AtLeast(matching, first, last, often.low());
        return new EventNodes.Counted(matching, first, last, often);
    }

    private static Node pickedOnce(Events events) {
        boolean anyNumber =
                events.selection().terms().stream().allMatch(range -> range.test() instanceof NumberTest.Always);
        if (anyNumber) return edge(events);
        // what happened at another hospital is not looked at, so it must not overwrite
        boolean anywhere = events.selection().sites().isEmpty();
        if (events.pick() == Pick.LATEST && anywhere && events.selection().isOneTerm())
            return new EventNodes.Latest(events.selection(), days(events));
        return new EventNodes.AtEdge(events.selection(), events.pick() == Pick.LATEST, days(events));
    }

    private static Edge.Days days(Events events) {
        return new Edge.Days(
                events.within().first(),
                events.within().last(),
                events.on().first(),
                events.on().last());
    }

    /** The first lies in a span when there is one in the span and none before it. */
    private static Node edge(Events events) {
        Edge.Days days = days(events);
        int from = Math.max(days.first(), days.from());
        int to = Math.min(days.last(), days.to());
        if (from > to) return new PersonNodes.Constant(false);
        return events.pick() == Pick.FIRST
                ? new EventNodes.OnceAndNever(events.selection(), from, to, days.first(), from - 1)
                : new EventNodes.OnceAndNever(events.selection(), from, to, to + 1, days.last());
    }
}
