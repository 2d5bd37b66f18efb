package no.nortrials.cohort.index.kernel;

import java.util.Arrays;
import java.util.List;

/** Who has a matching event in a span of days. */
public final class Scan {
    /** Of a term with more postings than this the days are searched. */
    private static final int SEARCHED = 256;

    /** Postings whose numbers are tested at a time. */
    static final int BATCH = 2048;

    private Scan() {}

    /**
     * Adds those candidates who have a matching event from one day through another to the set, and perhaps others. Most are found in
     * the part of the latest days; the parts before it are gone through while somebody is left who can be found there.
     */
    public static void mark(
            PartedPostings parted,
            Selection wanted,
            int first,
            int last,
            long[] candidates,
            long[] out,
            Scratch scratch) {
        if (first > last) return;
        long[] open = scratch.take();
        Bits.copy(candidates, open);
        for (int part = PartedPostings.PARTS - 1; part >= 0; part--) {
            Postings postings = parted.parts().get(part);
            boolean goesOn = mark(postings, wanted, first, last, open, out, scratch);
            if (part == 0 || (wanted.isPlain() && !goesOn)) break;
            Bits.andNot(open, out);
            keepThoseFrom(postings, wanted, wanted.isPlain() ? last + 1 : first, open, scratch);
            if (Bits.isEmpty(open)) break;
        }
        scratch.give(open);
    }

    /** Keeps those who have an event on a day or later: nobody else has one that is before it and not before the day. */
    private static void keepThoseFrom(Postings postings, Selection wanted, int day, long[] open, Scratch scratch) {
        long[] found = scratch.take();
        Arrays.fill(found, 0);
        mark(postings, wanted.whatever(), day, Postings.LAST_DAY, open, found, scratch);
        Bits.and(open, found);
        scratch.give(found);
    }

    /** The same in one part. Says whether an event of an earlier part may be needed: a plain one only before one after the span. */
    static boolean mark(
            Postings postings, Selection wanted, int first, int last, long[] candidates, long[] out, Scratch scratch) {
        boolean few = Few.matter(postings, wanted, candidates, scratch);
        if (wanted.isPlain())
            return few
                    ? Few.plain(postings, wanted, first, last, candidates, out, scratch)
                    : plain(postings, wanted, first, last, out, scratch);
        if (few) Few.mark(postings, wanted, first, last, candidates, out, scratch);
        else all(postings, wanted, first, last, out, scratch);
        return true;
    }

    private static boolean plain(
            Postings postings, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        boolean goesOn = false;
        for (Selection.Range range : wanted.terms()) goesOn |= plain(postings, range, first, last, out, scratch);
        return goesOn;
    }

    private static void all(Postings postings, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        for (Selection.Range range : wanted.terms())
            if (isPlain(range, wanted)) plain(postings, range, first, last, out, scratch);
            else
                for (int term = range.from(); term < range.to(); term++)
                    matching(
                            postings,
                            Match.of(postings, term, range, wanted),
                            slice(postings, term, first, last),
                            out,
                            scratch);
    }

    private static boolean isPlain(Selection.Range range, Selection wanted) {
        return range.test() instanceof NumberTest.Always && wanted.sites().isEmpty();
    }

    private static boolean plain(
            Postings postings, Selection.Range range, int first, int last, long[] out, Scratch scratch) {
        return stretches(postings, range, first, last, (from, to, sure) -> {
            if (!sure) return between(postings, from, to, first, last, out, scratch);
            all(postings, from, to, out, scratch);
            return false;
        });
    }

    /** The postings of a term in a span of days: where they start in the lower half, where they end in the upper. */
    static long slice(Postings postings, int term, int first, int last) {
        return postings.slice(postings.start(term), postings.start(term + 1), first, last);
    }

    /** Postings of one term in a span of days. */
    interface Slice {
        /** Those from one to before another, of which there is at least one. */
        void of(Postings postings, Match match, int from, int end);
    }

    /** Goes through what lies in a span of days, part by part and term by term. */
    static void slices(List<Postings> parts, Selection wanted, int first, int last, Slice work) {
        for (Postings postings : parts)
            for (Selection.Range range : wanted.terms())
                for (int term = range.from(); term < range.to(); term++) {
                    long slice = slice(postings, term, first, last);
                    int end = (int) (slice >>> Integer.SIZE);
                    if ((int) slice < end) work.of(postings, Match.of(postings, term, range, wanted), (int) slice, end);
                }
    }

    /** Postings that follow each other. */
    interface Stretch {
        /**
         * Postings from one to before another. They are sure when all lie in the span of days; otherwise some may. Says whether some
         * lie after it.
         */
        boolean of(int from, int to, boolean sure);
    }

    /**
     * Cuts the postings of neighbouring terms into stretches with all that lie in a span of days. A term with many postings is
     * searched for the days; terms with few are gone through, many of them in one stretch. Says whether some postings lie after the
     * span.
     */
    static boolean stretches(Postings postings, Selection.Range range, int first, int last, Stretch stretch) {
        int from = postings.start(range.from());
        if (first <= 0 && postings.isOver(last)) return stretch.of(from, postings.start(range.to()), true);
        int open = from;
        boolean goesOn = false;
        for (int term = range.from(); term < range.to(); term++) {
            int to = postings.start(term + 1);
            if (to - from > SEARCHED) {
                if (open < from) goesOn |= stretch.of(open, from, false);
                long slice = postings.slice(from, to, first, last);
                int end = (int) (slice >>> Integer.SIZE);
                stretch.of((int) slice, end, true);
                goesOn |= end < to;
                open = to;
            }
            from = to;
        }
        if (open < from) goesOn |= stretch.of(open, from, false);
        return goesOn;
    }

    private static void all(Postings postings, int start, int end, long[] out, Scratch scratch) {
        char[] persons = scratch.batch;
        for (int from = start; from < end; from += BATCH) {
            int count = Math.min(end - from, BATCH);
            postings.persons(from, from + count, persons);
            for (int i = 0; i < count; i++) {
                int person = persons[i];
                out[person >>> 6] |= 1L << person;
            }
        }
    }

    /**
     * Those of a span of days. The sign of either difference says that the day lies outside; there is no branch. Says whether one
     * lies after the span.
     */
    private static boolean between(
            Postings postings, int start, int end, int first, int last, long[] out, Scratch scratch) {
        char[] persons = scratch.batch;
        char[] days = scratch.batchDays;
        int after = 0;
        for (int from = start; from < end; from += BATCH) {
            int count = Math.min(end - from, BATCH);
            postings.persons(from, from + count, persons);
            postings.days(from, from + count, days);
            for (int i = 0; i < count; i++) {
                int person = persons[i];
                int day = days[i];
                after |= last - day;
                out[person >>> 6] |= (long) (~(day - first | last - day) >>> 31) << person;
            }
        }
        return after < 0;
    }

    private static void matching(Postings postings, Match match, long slice, long[] out, Scratch scratch) {
        int end = (int) (slice >>> Integer.SIZE);
        byte[] flags = scratch.flags;
        char[] persons = scratch.batch;
        for (int from = (int) slice; from < end; from += BATCH) {
            int count = Math.min(end - from, BATCH);
            match.into(from, from + count, flags);
            postings.persons(from, from + count, persons);
            for (int i = 0; i < count; i++) {
                int person = persons[i];
                out[person >>> 6] |= (long) flags[i] << person;
            }
        }
    }
}
