package no.nortrials.cohort.index.kernel;

import java.util.Arrays;

/**
 * Postings by person, in order of days: the way to everything that has no loop of its own. Each is a day times two, plus one
 * when it matches beside being looked at.
 */
public final class Grouped {
    private final int[] ends;
    private int[] events = new int[0];

    private Grouped() {
        this.ends = new int[Bits.PERSONS + 1];
    }

    /** The postings looked at of these persons from one day through another. */
    public static Grouped of(Postings postings, Selection wanted, int first, int last, long[] persons) {
        var grouped = new Grouped();
        if (first <= last) grouped.fill(postings, wanted, first, last, persons);
        return grouped;
    }

    /** Where the events of a person start. */
    public int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    /** Where the events of a person end. */
    public int end(int person) {
        return ends[person];
    }

    /** The day of an event. */
    public int day(int event) {
        return events[event] >>> 1;
    }

    /** Whether an event matches. */
    public boolean matches(int event) {
        return (events[event] & 1) != 0;
    }

    private void fill(Postings postings, Selection wanted, int first, int last, long[] persons) {
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++)
                count(postings, term, range, wanted, first, last, persons);
        int total = 0;
        for (int i = 0; i < Bits.PERSONS; i++) {
            int count = ends[i];
            ends[i] = total;
            total += count;
        }
        if (total == 0) return;
        events = new int[total];
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++)
                put(postings, term, range, wanted, first, last, persons);
        if (!wanted.isOneTerm()) sort();
    }

    private void count(
            Postings postings, int term, Selection.Range range, Selection wanted, int first, int last, long[] persons) {
        long slice = Scan.slice(postings, term, first, last);
        int end = (int) (slice >>> Integer.SIZE);
        if ((int) slice >= end) return;
        Match match = Match.of(postings, term, range, wanted);
        boolean anywhere = wanted.sites().isEmpty();
        for (int i = (int) slice; i < end; i++) {
            int person = postings.person(i);
            if (Bits.has(persons, person) && (anywhere || match.lookedAt(i))) ends[person]++;
        }
    }

    private void put(
            Postings postings, int term, Selection.Range range, Selection wanted, int first, int last, long[] persons) {
        long slice = Scan.slice(postings, term, first, last);
        int end = (int) (slice >>> Integer.SIZE);
        if ((int) slice >= end) return;
        Match match = Match.of(postings, term, range, wanted);
        boolean anywhere = wanted.sites().isEmpty();
        var flags = new byte[Scan.BATCH];
        for (int from = (int) slice; from < end; from += Scan.BATCH) {
            int to = Math.min(end, from + Scan.BATCH);
            match.into(from, to, flags);
            for (int i = from; i < to; i++) {
                int person = postings.person(i);
                if (Bits.has(persons, person) && (anywhere || match.lookedAt(i)))
                    events[ends[person]++] = postings.day(i) << 1 | flags[i - from];
            }
        }
    }

    private void sort() {
        int start = 0;
        for (int person = 0; person < Bits.PERSONS; person++) {
            if (ends[person] - start > 1) Arrays.sort(events, start, ends[person]);
            start = ends[person];
        }
    }
}
