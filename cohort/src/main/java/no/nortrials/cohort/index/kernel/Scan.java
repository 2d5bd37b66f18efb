package no.nortrials.cohort.index.kernel;

/** Who has a matching event in a span of days. */
public final class Scan {
    /** Of a term with more postings than this the days are searched. */
    private static final int SEARCHED = 64;

    /** Postings whose numbers are tested at a time. */
    static final int BATCH = 2048;

    private Scan() {}

    /** Adds those candidates who have a matching posting from one day through another to the set, and perhaps others. */
    public static void mark(
            Postings postings, Selection wanted, int first, int last, long[] candidates, long[] out, Scratch scratch) {
        if (first > last) return;
        if (!wanted.isPlain() && Few.matter(postings, wanted, candidates, scratch))
            Few.mark(postings, wanted, first, last, candidates, out, scratch);
        else all(postings, wanted, first, last, out, scratch);
    }

    private static void all(Postings postings, Selection wanted, int first, int last, long[] out, Scratch scratch) {
        for (Selection.Range range : wanted.terms())
            if (range.test() instanceof NumberTest.Always && wanted.sites().isEmpty())
                stretches(postings, range, first, last, (from, to, sure) -> {
                    if (sure) all(postings, from, to, out, scratch);
                    else between(postings, from, to, first, last, out, scratch);
                });
            else if (!(range.test() instanceof NumberTest.Never))
                for (int term = range.from(); term < range.to(); term++)
                    matching(
                            postings,
                            Match.of(postings, term, range, wanted),
                            slice(postings, term, first, last),
                            out,
                            scratch);
    }

    /** The postings of a term in a span of days: where they start in the lower half, where they end in the upper. */
    static long slice(Postings postings, int term, int first, int last) {
        return postings.slice(postings.start(term), postings.start(term + 1), first, last);
    }

    /** Postings that follow each other. */
    interface Stretch {
        /** Postings from one to before another. They are sure when all lie in the span of days; otherwise some may. */
        void of(int from, int to, boolean sure);
    }

    /**
     * Cuts the postings of neighbouring terms into stretches with all that lie in a span of days. A term with many postings is
     * searched for the days; terms with few are gone through, many of them in one stretch.
     */
    static void stretches(Postings postings, Selection.Range range, int first, int last, Stretch stretch) {
        int from = postings.start(range.from());
        if (first <= 0 && last >= Postings.LAST_DAY) {
            stretch.of(from, postings.start(range.to()), true);
            return;
        }
        int open = from;
        for (int term = range.from(); term < range.to(); term++) {
            int to = postings.start(term + 1);
            if (to - from > SEARCHED) {
                if (open < from) stretch.of(open, from, false);
                long slice = postings.slice(from, to, first, last);
                stretch.of((int) slice, (int) (slice >>> Integer.SIZE), true);
                open = to;
            }
            from = to;
        }
        if (open < from) stretch.of(open, from, false);
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

    /** Those of a span of days. The sign of either difference says that the day lies outside; there is no branch. */
    private static void between(
            Postings postings, int start, int end, int first, int last, long[] out, Scratch scratch) {
        char[] persons = scratch.batch;
        char[] days = scratch.batchDays;
        for (int from = start; from < end; from += BATCH) {
            int count = Math.min(end - from, BATCH);
            postings.persons(from, from + count, persons);
            postings.days(from, from + count, days);
            for (int i = 0; i < count; i++) {
                int person = persons[i];
                int day = days[i];
                out[person >>> 6] |= (long) (~(day - first | last - day) >>> 31) << person;
            }
        }
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
