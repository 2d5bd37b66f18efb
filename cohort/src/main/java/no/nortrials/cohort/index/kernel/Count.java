package no.nortrials.cohort.index.kernel;

import static no.nortrials.cohort.index.kernel.Postings.U16;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Who has how many matching events in a span of days. */
public final class Count {
    /** The greatest number that can be asked for: counts are kept in a byte that stops at 127. */
    public static final int MOST = 126;

    private Count() {}

    /** Adds those with two matching events or more to the set; every posting of the selection must match. */
    public static void twice(Postings postings, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        long[] once = scratch.take();
        Arrays.fill(once, 0);
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++)
                twice(postings.persons, Scan.slice(postings, term, first, last), once, out);
        scratch.give(once);
    }

    private static void twice(MemorySegment persons, long slice, long[] once, long[] out) {
        int end = (int) (slice >>> Integer.SIZE);
        for (int i = (int) slice; i < end; i++) {
            int person = persons.getAtIndex(U16, i);
            int word = person >>> 6;
            long bit = 1L << person;
            out[word] |= once[word] & bit;
            once[word] |= bit;
        }
    }

    /** Adds those with at least low, at most high matching events to the set; low is 1 or more, high at most {@link #MOST} or none. */
    public static void events(
            Postings postings, Selection wanted, int first, int last, int low, int high, long[] out, Scratch scratch) {
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++)
                add(
                        postings,
                        Match.of(postings, term, range, wanted),
                        Scan.slice(postings, term, first, last),
                        false,
                        scratch);
        Lanes.BEST.packBetween(scratch.marks, low, Math.min(high, Byte.MAX_VALUE), out);
    }

    /** The same for days with a matching event; the selection must be of one term. */
    public static void days(
            Postings postings, Selection wanted, int first, int last, int low, int high, long[] out, Scratch scratch) {
        Selection.Range only = wanted.terms().getFirst();
        add(
                postings,
                Match.of(postings, only.from(), only, wanted),
                Scan.slice(postings, only.from(), first, last),
                true,
                scratch);
        Lanes.BEST.packBetween(scratch.marks, low, Math.min(high, Byte.MAX_VALUE), out);
    }

    private static void add(Postings postings, Match match, long slice, boolean distinct, Scratch scratch) {
        int end = (int) (slice >>> Integer.SIZE);
        byte[] counts = scratch.marks;
        MemorySegment persons = postings.persons;
        boolean sure = match.isSure();
        int before = -1;
        int beforePosting = -1;
        for (int i = (int) slice; i < end; i++) {
            if (!sure && !match.matches(i)) continue;
            int person = persons.getAtIndex(U16, i);
            // events of one person on one day lie beside each other in the postings of a term
            if (distinct && person == before && postings.day(i) == postings.day(beforePosting)) continue;
            before = person;
            beforePosting = i;
            int count = counts[person];
            counts[person] = (byte) (count + ((count - Byte.MAX_VALUE) >>> 31));
        }
    }
}
