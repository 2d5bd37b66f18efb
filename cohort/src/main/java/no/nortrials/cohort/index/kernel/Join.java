package no.nortrials.cohort.index.kernel;

import java.util.Arrays;

/**
 * Who has two events at a distance in days. The postings of the side with fewer are linked to a list for each person; those
 * of the other side are looked up in it. Nothing is sorted.
 */
public final class Join {
    private final PartedPostings parted;
    private final int low;
    private final int high;
    private final Scratch scratch;
    private final long[] open;
    private int linked;

    /**
     * The events of one side.
     *
     * @param first the first day
     * @param last the last day
     */
    public record Side(Selection wanted, int first, int last) {
        private long size(PartedPostings parted) {
            long size = 0;
            for (Postings postings : parted.parts())
                for (Selection.Range range : wanted.terms())
                    size += postings.start(range.to()) - postings.start(range.from());
            return size;
        }

        private void slices(PartedPostings parted, Scan.Slice work) {
            Scan.slices(parted.parts(), wanted, first, last, work);
        }
    }

    private Join(PartedPostings parted, int low, int high, Scratch scratch) {
        this.parted = parted;
        this.low = low;
        this.high = high;
        this.scratch = scratch;
        this.open = scratch.take();
        Arrays.fill(open, 0);
    }

    /** Adds those candidates to the set who have an event of one side and, low to high days after it, one of the other. */
    public static void mark(
            PartedPostings parted,
            Side one,
            Side other,
            int low,
            int high,
            long[] candidates,
            long[] out,
            Scratch scratch) {
        long ones = one.size(parted);
        long others = other.size(parted);
        if (ones == 0 || others == 0 || low > high) return;
        boolean linksOne = ones <= others;
        // seen from the other side the distances are turned round
        var join = linksOne ? new Join(parted, low, high, scratch) : new Join(parted, -high, -low, scratch);
        join.link(linksOne ? one : other, candidates);
        if (join.linked > 0) join.probe(linksOne ? other : one, out);
        join.unlink();
    }

    private void link(Side side, long[] candidates) {
        side.slices(parted, (postings, match, from, end) -> link(postings, match, from, end, candidates));
    }

    private void link(Postings postings, Match match, int start, int end, long[] candidates) {
        scratch.reserveLinks(linked + end - start);
        for (int from = start; from < end; from += Scan.BATCH) {
            int size = Few.find(postings, from, end, candidates, scratch);
            for (int i = 0; i < size; i++) {
                int person = scratch.batch[scratch.found[i]];
                int posting = from + scratch.found[i];
                if (match.isSure() || match.matches(posting)) link(person, postings.day(posting));
            }
        }
    }

    private void link(int person, int day) {
        scratch.days[linked] = day;
        scratch.persons[linked] = (char) person;
        scratch.next[linked] = scratch.heads[person];
        linked++;
        scratch.heads[person] = linked;
        open[person >>> 6] |= 1L << person;
    }

    private void probe(Side side, long[] out) {
        side.slices(parted, (postings, match, from, end) -> probe(postings, match, from, end, out));
    }

    private void probe(Postings postings, Match match, int start, int end, long[] out) {
        for (int from = start; from < end; from += Scan.BATCH) {
            int size = Few.find(postings, from, end, open, scratch);
            for (int i = 0; i < size; i++) {
                int person = scratch.batch[scratch.found[i]];
                int posting = from + scratch.found[i];
                if (!Bits.has(open, person) || !(match.isSure() || match.matches(posting))) continue;
                if (!isNear(person, postings.day(posting))) continue;
                out[person >>> 6] |= 1L << person;
                open[person >>> 6] &= ~(1L << person);
            }
        }
    }

    private boolean isNear(int person, int day) {
        int[] next = scratch.next;
        int[] days = scratch.days;
        for (int link = scratch.heads[person]; link != 0; link = next[link - 1]) {
            int distance = day - days[link - 1];
            if (distance >= low && distance <= high) return true;
        }
        return false;
    }

    private void unlink() {
        for (int i = 0; i < linked; i++) scratch.heads[scratch.persons[i]] = 0;
        scratch.give(open);
    }
}
