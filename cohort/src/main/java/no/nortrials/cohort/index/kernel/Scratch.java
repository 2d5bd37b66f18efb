package no.nortrials.cohort.index.kernel;

import java.util.ArrayDeque;

/** The memory of one thread that evaluates a block. Reused from block to block; never shared by two threads at a time. */
public final class Scratch {
    private final ArrayDeque<long[]> sets = new ArrayDeque<>();
    final byte[] marks = new byte[Bits.PERSONS];
    final byte[] flags = new byte[Scan.BATCH];
    final int[] starts = new int[Bits.PERSONS + 1];

    /** A set with anything in it. */
    public long[] take() {
        long[] set = sets.poll();
        return set == null ? new long[Bits.WORDS] : set;
    }

    /** Gives a set back. */
    public void give(long[] set) {
        sets.push(set);
    }
}
