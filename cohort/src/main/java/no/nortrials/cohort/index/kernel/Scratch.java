package no.nortrials.cohort.index.kernel;

import java.util.ArrayDeque;
import java.util.Arrays;

/** The memory of one thread that evaluates a block. Reused from block to block; never shared by two threads at a time. */
public final class Scratch {
    private final ArrayDeque<long[]> sets = new ArrayDeque<>();

    /** A mark for each person; all zero between uses. */
    final byte[] marks = new byte[Bits.PERSONS];

    /** One flag for each posting of a batch. */
    final byte[] flags = new byte[Scan.BATCH];

    /** The person of each posting of a batch. */
    final char[] batch = new char[Scan.BATCH];

    /** The day of each posting of a batch. */
    final char[] batchDays = new char[Scan.BATCH];

    /** Places in a batch. */
    final char[] found = new char[Scan.BATCH];

    /** For each person the place after their last link, or zero; all zero between uses. */
    final int[] heads = new int[Bits.PERSONS];

    /** For each link the place after the one before it, its day and its person. */
    int[] next = new int[1 << 12];

    int[] days = new int[1 << 12];
    char[] persons = new char[1 << 12];

    /** A set with anything in it. */
    public long[] take() {
        long[] set = sets.poll();
        return set == null ? new long[Bits.WORDS] : set;
    }

    /** Gives a set back. */
    public void give(long[] set) {
        sets.push(set);
    }

    void reserveLinks(int count) {
        if (count <= next.length) return;
        int length = Integer.highestOneBit(count) * 2;
        next = Arrays.copyOf(next, length);
        days = Arrays.copyOf(days, length);
        persons = Arrays.copyOf(persons, length);
    }
}
