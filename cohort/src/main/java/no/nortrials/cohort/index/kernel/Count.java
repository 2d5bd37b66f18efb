package no.nortrials.cohort.index.kernel;

import static no.nortrials.cohort.index.kernel.Postings.U16;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;

/** Who has how many matching events in a span of days. */
public final class Count {
    /** The greatest number that can be asked for: counts are kept in a byte that stops at 127. */
    public static final int MOST = 126;

    /** The greatest number that {@link #atLeast} can be asked for: the bits of a mark. */
    public static final int UNARY = Byte.SIZE;

    private Count() {}

    /**
     * Adds those with at least this many matching events, from 1 through {@link #UNARY}, to the set; every posting of the
     * selection must match. Each event moves the bits of a mark up by one and sets the lowest, so that bit n − 1 says whether
     * there were n: no carry, no branch.
     */
    public static void atLeast(
            PartedPostings parted, Selection wanted, int first, int last, int count, long[] out, Scratch scratch) {
        Scan.slices(
                enough(parted, wanted, last, count),
                wanted,
                first,
                last,
                (postings, match, from, end) -> shift(postings, from, end, scratch));
        Lanes.BEST.packBit(scratch.marks, count - 1, out);
    }

    /**
     * The parts that tell whether there are at least so many events or days with one. When nothing lies after the span, the latest
     * days of each term are enough: a term with more of them has as many there, and of the others none is left out.
     */
    private static List<Postings> enough(PartedPostings parted, Selection wanted, int last, int count) {
        return parted.isOver(wanted, last) ? parted.latest(count) : parted.parts();
    }

    private static void shift(Postings postings, int start, int end, Scratch scratch) {
        byte[] marks = scratch.marks;
        char[] persons = scratch.batch;
        for (int from = start; from < end; from += Scan.BATCH) {
            int count = Math.min(end - from, Scan.BATCH);
            postings.persons(from, from + count, persons);
            for (int i = 0; i < count; i++) {
                int person = persons[i];
                marks[person] = (byte) (marks[person] << 1 | 1);
            }
        }
    }

    /** Adds those with at least low, at most high matching events to the set; low is 1 or more, high at most {@link #MOST} or none. */
    public static void events(
            PartedPostings parted,
            Selection wanted,
            int first,
            int last,
            int low,
            int high,
            long[] out,
            Scratch scratch) {
        add(parted, wanted, first, last, false, scratch);
        Lanes.BEST.packBetween(scratch.marks, low, Math.min(high, Byte.MAX_VALUE), out);
    }

    /** The same for days with a matching event; the selection must be of one term. */
    public static void days(
            PartedPostings parted,
            Selection wanted,
            int first,
            int last,
            int low,
            int high,
            long[] out,
            Scratch scratch) {
        add(parted, wanted, first, last, true, scratch);
        Lanes.BEST.packBetween(scratch.marks, low, Math.min(high, Byte.MAX_VALUE), out);
    }

    private static void add(
            PartedPostings parted, Selection wanted, int first, int last, boolean distinct, Scratch scratch) {
        Scan.slices(
                parted.parts(),
                wanted,
                first,
                last,
                (postings, match, from, end) -> add(postings, match, from, end, distinct, scratch));
    }

    private static void add(Postings postings, Match match, int from, int end, boolean distinct, Scratch scratch) {
        byte[] counts = scratch.marks;
        MemorySegment persons = postings.persons;
        boolean sure = match.isSure();
        int before = -1;
        int beforePosting = -1;
        for (int i = from; i < end; i++) {
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

    /** Adds those with matching events on two days or more to the set, of whatever terms. */
    public static void twoDays(
            PartedPostings parted, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        int[] seen = scratch.heads;
        Scan.slices(
                enough(parted, wanted, last, 2),
                wanted,
                first,
                last,
                (postings, match, from, end) -> twoDays(postings, match, from, end, seen, out));
        Arrays.fill(seen, 0);
    }

    private static void twoDays(Postings postings, Match match, int from, int end, int[] seen, long[] out) {
        boolean sure = match.isSure();
        for (int i = from; i < end; i++) {
            if (!sure && !match.matches(i)) continue;
            int person = postings.person(i);
            int day = postings.day(i) + 1;
            if (seen[person] == 0) seen[person] = day;
            else if (seen[person] != day) out[person >>> 6] |= 1L << person;
        }
    }

    /**
     * Adds those with matching events on at least this many days, from 2 through {@link #UNARY}, to the set, of whatever terms: the
     * days of each person are linked to a list, which never gets longer.
     */
    public static void onDays(
            PartedPostings parted, Selection wanted, int first, int last, int days, long[] out, Scratch scratch) {
        var linked = new int[1];
        Scan.slices(
                enough(parted, wanted, last, days),
                wanted,
                first,
                last,
                (postings, match, from, end) ->
                        linked[0] = link(postings, match, from, end, days, linked[0], out, scratch));
        for (int i = 0; i < linked[0]; i++) scratch.heads[scratch.persons[i]] = 0;
    }

    private static int link(
            Postings postings, Match match, int from, int end, int wanted, int linked, long[] out, Scratch scratch) {
        scratch.reserveLinks(linked + end - from);
        int[] heads = scratch.heads;
        int[] next = scratch.next;
        int[] days = scratch.days;
        boolean sure = match.isSure();
        int count = linked;
        for (int i = from; i < end; i++) {
            int person = postings.person(i);
            if (Bits.has(out, person) || !(sure || match.matches(i))) continue;
            int day = postings.day(i);
            int different = 1;
            int link = heads[person];
            for (; link != 0 && days[link - 1] != day; link = next[link - 1]) different++;
            if (link != 0) continue;
            days[count] = day;
            scratch.persons[count] = (char) person;
            next[count] = heads[person];
            count++;
            heads[person] = count;
            if (different == wanted) out[person >>> 6] |= 1L << person;
        }
        return count;
    }
}
