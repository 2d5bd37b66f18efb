package no.nortrials.cohort.index;

import no.nortrials.cohort.index.kernel.Grouped;
import no.nortrials.cohort.index.kernel.Selection;
import no.nortrials.eligibility.Pick;

/**
 * Which events a query means, in the terms of an index.
 *
 * @param selection which are looked at and which match by their value
 * @param within the days looked at
 * @param pick which of them count
 * @param on the days that match
 */
record Events(Selection selection, Span within, Pick pick, Span on) {
    boolean isFixed() {
        return within.isFixed() && on.isFixed();
    }

    /** Whether the events of a person must be in order of days, so that some can be picked. */
    boolean isInOrder() {
        return pick != Pick.EVERY;
    }

    /**
     * The events of one person that are picked, and for {@link Pick#EVERY} those of other days too: where they start in the
     * lower half, where they end in the upper.
     */
    long picked(Grouped grouped, int person, int first, int last) {
        int from = grouped.start(person);
        int to = grouped.end(person);
        if (pick == Pick.EVERY) return (long) to << Integer.SIZE | from;
        while (from < to && grouped.day(from) < first) from++;
        while (to > from && grouped.day(to - 1) > last) to--;
        if (from < to && pick == Pick.FIRST) to = endOfDay(grouped, from, to);
        if (from < to && pick == Pick.LATEST) from = startOfDay(grouped, from, to);
        return (long) to << Integer.SIZE | from;
    }

    private static int endOfDay(Grouped grouped, int from, int to) {
        int end = from + 1;
        while (end < to && grouped.day(end) == grouped.day(from)) end++;
        return end;
    }

    private static int startOfDay(Grouped grouped, int from, int to) {
        int start = to - 1;
        while (start > from && grouped.day(start - 1) == grouped.day(to - 1)) start--;
        return start;
    }
}
