package no.nortrials.cohort.index.kernel;

import static no.nortrials.cohort.index.kernel.Postings.U16;

import java.lang.foreign.MemorySegment;

/** Who has a matching event in a span of days. */
public final class Scan {
    /** From this many postings on it is faster to mark bytes and to pack them into bits at the end. */
    private static final int MANY = 6000;

    /** Postings whose numbers are tested at a time. */
    static final int BATCH = 2048;

    private Scan() {}

    /** Adds those who have a matching posting from one day through another to the set. */
    public static void mark(Postings postings, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        if (first > last) return;
        int most = 0;
        for (Selection.Range range : wanted.terms()) most += postings.start(range.to()) - postings.start(range.from());
        if (most == 0) return;
        boolean bytes = most > (first <= 0 && last >= Postings.LAST_DAY ? MANY : 4 * MANY);
        for (Selection.Range range : wanted.terms())
            if (range.test() instanceof NumberTest.Always && wanted.sites().isEmpty())
                all(postings, range, first, last, bytes, out, scratch);
            else if (!(range.test() instanceof NumberTest.Never))
                for (int term = range.from(); term < range.to(); term++)
                    matching(
                            postings,
                            Match.of(postings, term, range, wanted),
                            slice(postings, term, first, last),
                            out,
                            scratch);
        if (bytes) Lanes.BEST.pack(scratch.marks, out);
    }

    /** The postings of a term in a span of days: where they start in the lower half, where they end in the upper. */
    static long slice(Postings postings, int term, int first, int last) {
        int from = postings.start(term);
        int to = postings.start(term + 1);
        if (from == to) return (long) to << Integer.SIZE | from;
        if (first > 0) from = postings.atOrAfter(from, to, first);
        if (last < Postings.LAST_DAY) to = postings.atOrAfter(from, to, last + 1);
        return (long) to << Integer.SIZE | from;
    }

    private static void all(
            Postings postings, Selection.Range range, int first, int last, boolean bytes, long[] out, Scratch scratch) {
        if (first <= 0 && last >= Postings.LAST_DAY) {
            all(postings.persons, postings.start(range.from()), postings.start(range.to()), bytes, out, scratch);
            return;
        }
        int from = postings.start(range.from());
        for (int term = range.from(); term < range.to(); term++) {
            int to = postings.start(term + 1);
            if (from < to) {
                int low = first > 0 ? postings.atOrAfter(from, to, first) : from;
                int high = last < Postings.LAST_DAY ? postings.atOrAfter(low, to, last + 1) : to;
                all(postings.persons, low, high, bytes, out, scratch);
            }
            from = to;
        }
    }

    private static void all(MemorySegment persons, int from, int to, boolean bytes, long[] out, Scratch scratch) {
        if (bytes) {
            byte[] marks = scratch.marks;
            for (int i = from; i < to; i++) marks[persons.getAtIndex(U16, i)] = 1;
        } else
            for (int i = from; i < to; i++) {
                int person = persons.getAtIndex(U16, i);
                out[person >>> 6] |= 1L << person;
            }
    }

    private static void matching(Postings postings, Match match, long slice, long[] out, Scratch scratch) {
        int end = (int) (slice >>> Integer.SIZE);
        byte[] flags = scratch.flags;
        char[] selected = scratch.selected;
        MemorySegment persons = postings.persons;
        for (int from = (int) slice; from < end; from += BATCH) {
            int to = Math.min(end, from + BATCH);
            match.into(from, to, flags);
            int size = Lanes.BEST.select(persons, from, to - from, flags, selected);
            for (int i = 0; i < size; i++) {
                int person = selected[i];
                out[person >>> 6] |= 1L << person;
            }
        }
    }
}
