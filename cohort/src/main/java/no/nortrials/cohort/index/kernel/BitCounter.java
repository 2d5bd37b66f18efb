package no.nortrials.cohort.index.kernel;

import java.util.Arrays;

/** Counts for each person in how many sets they are, in planes of bits: plane i holds bit i of everybody's count. */
public final class BitCounter {
    private final long[][] planes;
    private final Scratch scratch;

    /** @param sets the most sets that will be added */
    public BitCounter(int sets, Scratch scratch) {
        this.scratch = scratch;
        this.planes = new long[Integer.SIZE - Integer.numberOfLeadingZeros(sets)][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = scratch.take();
            Arrays.fill(planes[i], 0);
        }
    }

    /** Counts the persons of a set; the set is used up. */
    public void add(long[] set) {
        for (long[] plane : planes)
            for (int i = 0; i < Bits.WORDS; i++) {
                long carry = plane[i] & set[i];
                plane[i] ^= set[i];
                set[i] = carry;
            }
    }

    /** Makes the set of those who are in at least this many sets. The counter is used up. */
    public void atLeast(int wanted, long[] out) {
        for (int i = 0; i < Bits.WORDS; i++) {
            long greater = 0;
            long equal = -1;
            for (int bit = planes.length - 1; bit >= 0; bit--) {
                long target = (wanted >>> bit & 1) != 0 ? -1L : 0L;
                greater |= equal & planes[bit][i] & ~target;
                equal &= ~(planes[bit][i] ^ target);
            }
            out[i] = greater | equal;
        }
        for (long[] plane : planes) scratch.give(plane);
    }
}
