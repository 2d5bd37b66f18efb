package no.nortrials.cohort.index.kernel;

import java.util.Arrays;
import java.util.List;

/** Whose first or latest event of one term matches. */
public final class Edge {
    private Edge() {}

    /**
     * Adds those candidates whose latest day from one day through another has a matching event, and lies between two more days, to the
     * set. When nothing of the term lies after the last day looked at, the latest part holds just these days.
     */
    public static void latest(
            PartedPostings parted, Selection one, Days days, long[] candidates, long[] out, Scratch scratch) {
        if (parted.isOver(one, days.last()))
            Scan.mark(parted.latest(), one.matching(), days.low(), days.high(), candidates, out, scratch);
        else if (Few.matter(parted.latest(), one, candidates, scratch))
            Few.latest(parted, one, days, candidates, out, scratch);
        else overwrite(parted, one, days, out, scratch);
    }

    /** Later postings overwrite what earlier ones said; of several on one day one that matches is enough. */
    private static void overwrite(PartedPostings parted, Selection one, Days days, long[] out, Scratch scratch) {
        Scan.slices(
                parted.parts(),
                one,
                days.first(),
                days.last(),
                (postings, match, from, end) -> overwrite(postings, match, from, end, days, scratch));
        Lanes.BEST.pack(scratch.marks, out);
    }

    private static void overwrite(Postings postings, Match match, int start, int end, Days days, Scratch scratch) {
        byte[] flags = scratch.flags;
        for (int from = start; from < end; from += Scan.BATCH) {
            int to = Math.min(end, from + Scan.BATCH);
            match.into(from, to, flags);
            clearOutside(postings, from, to, days, flags);
            postings.persons(from, to, scratch.batch);
            postings.days(from, to, scratch.batchDays);
            boolean goesOn = from > start && postings.day(from - 1) == postings.day(from);
            overwrite(scratch, to - from, goesOn ? postings.person(from - 1) : -1);
        }
    }

    /**
     * Days looked at and days that match.
     *
     * @param first the first day looked at
     * @param last the last day looked at
     * @param from the first day that matches
     * @param to the last day that matches
     */
    public record Days(int first, int last, int from, int to) {
        /** The first day that is looked at and matches. */
        int low() {
            return Math.max(first, from);
        }

        /** The last day that is looked at and matches. */
        int high() {
            return Math.min(last, to);
        }
    }

    private static void clearOutside(Postings postings, int from, int to, Days days, byte[] flags) {
        int low = days.from() <= days.first() ? from : postings.atOrAfter(from, to, days.from());
        int high = days.to() >= days.last() ? to : postings.atOrAfter(from, to, days.to() + 1);
        if (low > from) Arrays.fill(flags, 0, low - from, (byte) 0);
        if (high < to) Arrays.fill(flags, high - from, to - from, (byte) 0);
    }

    /** @param before the person of the posting before the batch, when that is of the day on which the batch begins; or −1 */
    private static void overwrite(Scratch scratch, int count, int before) {
        char[] persons = scratch.batch;
        char[] days = scratch.batchDays;
        byte[] flags = scratch.flags;
        byte[] marks = scratch.marks;
        int last = before;
        for (int i = 0; i < count; i++) {
            int person = persons[i];
            if (person == last && (i == 0 || days[i] == days[i - 1])) marks[person] |= flags[i];
            else marks[person] = flags[i];
            last = person;
        }
    }

    /**
     * Adds those whose first or latest day with an event looked at has one that matches to the set, of whatever terms: one walk
     * finds the day of each person, another what happened on it. For the latest day the latest part is enough when nothing
     * lies after the span: what happened on the latest day of all terms happened on the latest day of its own.
     */
    public static void any(
            PartedPostings parted, Selection wanted, boolean latest, Days days, long[] out, Scratch scratch) {
        boolean lastOnly = latest && wanted.sites().isEmpty() && parted.isOver(wanted, days.last());
        List<Postings> parts = lastOnly ? parted.latest(1) : parted.parts();
        int[] edges = scratch.heads;
        Scan.slices(
                parts,
                wanted,
                days.first(),
                days.last(),
                (postings, match, from, end) -> find(postings, match, from, end, latest, edges));
        Scan.slices(
                parts,
                wanted.matching(),
                days.low(),
                days.high(),
                (postings, match, from, end) -> test(postings, match, from, end, latest, edges, out));
        Arrays.fill(edges, 0);
    }

    private static void find(Postings postings, Match match, int from, int end, boolean latest, int[] edges) {
        for (int i = from; i < end; i++) {
            if (!match.lookedAt(i)) continue;
            int person = postings.person(i);
            edges[person] = Math.max(edges[person], rank(postings.day(i), latest));
        }
    }

    private static void test(
            Postings postings, Match match, int from, int end, boolean latest, int[] edges, long[] out) {
        for (int i = from; i < end; i++) {
            int person = postings.person(i);
            if (edges[person] == rank(postings.day(i), latest) && match.matches(i)) out[person >>> 6] |= 1L << person;
        }
    }

    /** More than zero, and greatest for the day that is picked. */
    private static int rank(int day, boolean latest) {
        return latest ? day + 1 : Postings.LAST_DAY + 1 - day;
    }
}
