package no.nortrials.cohort.index.kernel;

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
        walk(postings, wanted, first, last, candidates, scratch, (match, posting, person) -> {
            if (match.matches(posting)) out[person >>> 6] |= 1L << person;
        });
    }

    /** Adds those candidates whose latest day of one term has a matching event, and lies between two days, to the set. */
    static void latest(
            Postings postings, Selection one, Edge.Days days, long[] candidates, long[] out, Scratch scratch) {
        walk(postings, one, days.first(), days.last(), candidates, scratch, new Latest(postings, days, out));
    }

    /** Later postings overwrite what earlier ones said; of several of one person on one day one that matches is enough. */
    private static final class Latest implements Visit {
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
            Postings postings, Selection wanted, int first, int last, long[] candidates, Scratch scratch, Visit visit) {
        for (Selection.Range range : wanted.terms())
            for (int term = range.from(); term < range.to(); term++) {
                long slice = Scan.slice(postings, term, first, last);
                if ((int) slice < (int) (slice >>> Integer.SIZE))
                    walk(postings, Match.of(postings, term, range, wanted), slice, candidates, scratch, visit);
            }
    }

    private static void walk(
            Postings postings, Match match, long slice, long[] candidates, Scratch scratch, Visit visit) {
        int end = (int) (slice >>> Integer.SIZE);
        char[] persons = scratch.batch;
        char[] found = scratch.found;
        for (int from = (int) slice; from < end; from += Scan.BATCH) {
            int count = Math.min(end - from, Scan.BATCH);
            postings.persons(from, from + count, persons);
            int size = find(persons, count, candidates, found);
            for (int i = 0; i < size; i++) visit.visit(match, from + found[i], persons[found[i]]);
        }
    }

    /** Writes down at which places of a batch the person is in a set, and says how many there are. */
    static int find(char[] persons, int count, long[] set, char[] found) {
        int size = 0;
        for (int i = 0; i < count; i++) {
            int person = persons[i];
            if ((set[person >>> 6] >>> person & 1) != 0) found[size++] = (char) i;
        }
        return size;
    }
}
