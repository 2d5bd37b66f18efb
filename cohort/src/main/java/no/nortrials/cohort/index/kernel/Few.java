package no.nortrials.cohort.index.kernel;

import java.util.List;

/**
 * What {@link Scan} and {@link Edge} do, for when few persons can still make a difference. One loop looks each posting's person
 * up in the set of candidates, which fits the nearest cache; numbers, hospitals and days are read of those found only, and may
 * then be looked at one by one.
 */
final class Few {
    /** So many of the last postings are tried. */
    private static final int TRIED = 256;

    /** When more than one in so many is of a candidate, guessing wrong costs as much as testing all numbers. */
    private static final int RARE = 32;

    private Few() {}

    /** What is done with the posting of a candidate that lies in the span of days. */
    private interface Visit {
        void visit(Match match, int posting, int person);
    }

    /**
     * Whether this is the faster way. Candidates often are those who have most of the events, so it is not they who are counted
     * but their share of some postings.
     */
    static boolean matter(Postings postings, Selection wanted, long[] candidates, Scratch scratch) {
        if (wanted.terms().isEmpty()) return false;
        Selection.Range last = wanted.terms().getLast();
        int to = postings.start(last.to());
        int from = to - TRIED;
        if (from < postings.start(last.from())) return false;
        postings.persons(from, to, scratch.batch);
        int found = 0;
        for (int i = 0; i < TRIED; i++) found += Bits.has(candidates, scratch.batch[i]) ? 1 : 0;
        return found <= TRIED / RARE;
    }

    /** Adds those candidates who have a matching posting from one day through another to the set. */
    static void mark(
            Postings postings, Selection wanted, int first, int last, long[] candidates, long[] out, Scratch scratch) {
        walk(List.of(postings), wanted, first, last, candidates, scratch, (match, posting, person) -> {
            if (match.matches(posting)) out[person >>> 6] |= 1L << person;
        });
    }

    /** The same when every posting matches. Says whether some candidate may have one after the span. */
    static boolean plain(
            Postings postings, Selection wanted, int first, int last, long[] candidates, long[] out, Scratch scratch) {
        boolean goesOn = false;
        for (Selection.Range range : wanted.terms())
            goesOn |= Scan.stretches(
                    postings,
                    range,
                    first,
                    last,
                    (from, to, sure) -> sure
                            ? all(postings, from, to, candidates, out, scratch)
                            : between(postings, from, to, first, last, candidates, out, scratch));
        return goesOn;
    }

    private static boolean all(Postings postings, int start, int end, long[] candidates, long[] out, Scratch scratch) {
        for (int from = start; from < end; from += Scan.BATCH) {
            int size = find(postings, from, end, candidates, scratch);
            for (int i = 0; i < size; i++) {
                int person = scratch.batch[scratch.found[i]];
                out[person >>> 6] |= 1L << person;
            }
        }
        return false;
    }

    private static boolean between(
            Postings postings,
            int start,
            int end,
            int first,
            int last,
            long[] candidates,
            long[] out,
            Scratch scratch) {
        boolean goesOn = false;
        for (int from = start; from < end; from += Scan.BATCH) {
            int size = find(postings, from, end, candidates, scratch);
            for (int i = 0; i < size; i++) {
                int person = scratch.batch[scratch.found[i]];
                int day = postings.day(from + scratch.found[i]);
                goesOn |= day > last;
                if (day >= first && day <= last) out[person >>> 6] |= 1L << person;
            }
        }
        return goesOn;
    }

    /** Adds those candidates whose latest day of one term has a matching event, and lies between two days, to the set. */
    static void latest(
            PartedPostings parted, Selection one, Edge.Days days, long[] candidates, long[] out, Scratch scratch) {
        var visit = new Latest(parted.latest(), days, out);
        walk(parted.parts(), one, days.first(), days.last(), candidates, scratch, visit);
    }

    /** Later postings overwrite what earlier ones said; of several of one person on one day one that matches is enough. */
    private static final class Latest implements Visit {
        /** Any part: all stand in the same columns. */
        private final Postings postings;

        private final long[] out;
        private final Edge.Days days;
        private final boolean anyDay;
        private int before = -1;
        private int personBefore = -1;

        Latest(Postings postings, Edge.Days days, long[] out) {
            this.postings = postings;
            this.out = out;
            this.days = days;
            this.anyDay = days.from() <= days.first() && days.to() >= days.last();
        }

        @Override
        public void visit(Match match, int posting, int person) {
            // events of one person on one day lie beside each other, so the days of others need not be read
            boolean again =
                    person == personBefore && posting == before + 1 && postings.day(posting) == postings.day(before);
            if (!again) out[person >>> 6] &= ~(1L << person);
            if (match.matches(posting) && (anyDay || isOn(postings.day(posting)))) out[person >>> 6] |= 1L << person;
            before = posting;
            personBefore = person;
        }

        private boolean isOn(int day) {
            return day >= days.from() && day <= days.to();
        }
    }

    private static void walk(
            List<Postings> parts,
            Selection wanted,
            int first,
            int last,
            long[] candidates,
            Scratch scratch,
            Visit visit) {
        char[] persons = scratch.batch;
        char[] found = scratch.found;
        Scan.slices(parts, wanted, first, last, (postings, match, start, end) -> {
            for (int from = start; from < end; from += Scan.BATCH) {
                int size = find(postings, from, end, candidates, scratch);
                for (int i = 0; i < size; i++) visit.visit(match, from + found[i], persons[found[i]]);
            }
        });
    }

    /** The same for the batch of postings from one on, copied out, which ends before another. */
    static int find(Postings postings, int from, int end, long[] set, Scratch scratch) {
        int count = Math.min(end - from, Scan.BATCH);
        postings.persons(from, from + count, scratch.batch);
        return find(scratch.batch, count, set, scratch.found);
    }

    /**
     * Writes down at which places of a batch the person is in a set, and says how many there are. Four are asked at once, since
     * mostly none of them is, and written without a branch when one is.
     */
    static int find(char[] persons, int count, long[] set, char[] found) {
        int size = 0;
        int i = 0;
        for (; i + 4 <= count; i += 4)
            if (((bit(set, persons[i]) | bit(set, persons[i + 1]) | bit(set, persons[i + 2]) | bit(set, persons[i + 3]))
                            & 1)
                    != 0) size = find(persons, i, i + 4, set, found, size);
        return find(persons, i, count, set, found, size);
    }

    private static int find(char[] persons, int from, int to, long[] set, char[] found, int before) {
        int size = before;
        for (int i = from; i < to; i++) {
            found[size] = (char) i;
            size += (int) (bit(set, persons[i]) & 1);
        }
        return size;
    }

    /** Whether a person is in a set, in the lowest bit; the others may be anything. */
    private static long bit(long[] set, int person) {
        return set[person >>> 6] >>> person;
    }
}
