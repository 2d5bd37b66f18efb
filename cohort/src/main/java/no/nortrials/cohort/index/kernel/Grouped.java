package no.nortrials.cohort.index.kernel;

import java.util.Arrays;

/**
 * Postings by person: the way to everything that has no loop of its own. Each is a day times two, plus one
 * when it matches beside being looked at.
 */
public final class Grouped {
    private final long[] persons;
    private final int[] starts = new int[Bits.PERSONS];
    private final int[] ends = new int[Bits.PERSONS];
    private int[] events = new int[0];

    private Grouped(long[] persons) {
        this.persons = persons;
    }

    /**
     * The postings looked at of these persons from one day through another.
     *
     * @param inOrder whether those of a person must be in order of days
     */
    public static Grouped of(
            PartedPostings parted, Selection wanted, int first, int last, long[] persons, boolean inOrder) {
        var grouped = new Grouped(persons);
        if (first <= last) grouped.fill(parted, wanted, first, last);
        if (inOrder && !wanted.isOneTerm()) grouped.sort();
        return grouped;
    }

    /** Where the events of a person start. */
    public int start(int person) {
        return starts[person];
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

    private void fill(PartedPostings parted, Selection wanted, int first, int last) {
        Scan.slices(parted.parts(), wanted, first, last, this::count);
        int total = 0;
        for (int person = Bits.next(persons, 0); person >= 0; person = Bits.next(persons, person + 1)) {
            int count = ends[person];
            starts[person] = total;
            ends[person] = total;
            total += count;
        }
        if (total == 0) return;
        events = new int[total];
        var flags = new byte[Scan.BATCH];
        Scan.slices(
                parted.parts(),
                wanted,
                first,
                last,
                (postings, match, from, end) -> put(postings, match, from, end, flags));
    }

    private void count(Postings postings, Match match, int from, int end) {
        for (int i = from; i < end; i++) {
            int person = postings.person(i);
            if (Bits.has(persons, person) && match.lookedAt(i)) ends[person]++;
        }
    }

    private void put(Postings postings, Match match, int start, int end, byte[] flags) {
        for (int from = start; from < end; from += Scan.BATCH) {
            int to = Math.min(end, from + Scan.BATCH);
            match.into(from, to, flags);
            for (int i = from; i < to; i++) {
                int person = postings.person(i);
                if (Bits.has(persons, person) && match.lookedAt(i))
                    events[ends[person]++] = postings.day(i) << 1 | flags[i - from];
            }
        }
    }

    private void sort() {
        for (int person = Bits.next(persons, 0); person >= 0; person = Bits.next(persons, person + 1))
            if (ends[person] - starts[person] > 1) Arrays.sort(events, starts[person], ends[person]);
    }
}
