package no.nortrials.cohort.index.kernel;

import java.util.Arrays;

/** Sets of persons of one block: bit i mod 64 of word i / 64 stands for person i. */
public final class Bits {
    /** The most persons of a block. */
    public static final int PERSONS = 1 << 16;

    /** The words of a set. */
    public static final int WORDS = PERSONS / Long.SIZE;

    private Bits() {}

    /** Makes the set that of persons 0 to n − 1. */
    public static void everybody(long[] set, int n) {
        Arrays.fill(set, 0);
        add(set, 0, n);
    }

    /** Adds the persons from one through the one before another. */
    public static void add(long[] set, int from, int to) {
        if (from >= to) return;
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            set[first] |= head & tail;
            return;
        }
        set[first] |= head;
        Arrays.fill(set, first + 1, last, -1L);
        set[last] |= tail;
    }

    /** Turns a set round within the first n persons. */
    public static void not(long[] set, int n) {
        for (int i = 0; i < WORDS; i++) set[i] = ~set[i];
        trim(set, n);
    }

    /** Takes out everybody from person n on. */
    public static void trim(long[] set, int n) {
        if (n >= PERSONS) return;
        int word = n >>> 6;
        set[word] &= (1L << n) - 1;
        Arrays.fill(set, word + 1, WORDS, 0);
    }

    /** Keeps those who are in the other set too. */
    public static void and(long[] set, long[] other) {
        for (int i = 0; i < WORDS; i++) set[i] &= other[i];
    }

    /** Takes out those who are in the other set. */
    public static void andNot(long[] set, long[] other) {
        for (int i = 0; i < WORDS; i++) set[i] &= ~other[i];
    }

    /** Adds those of the other set. */
    public static void or(long[] set, long[] other) {
        for (int i = 0; i < WORDS; i++) set[i] |= other[i];
    }

    /** Copies a set. */
    public static void copy(long[] from, long[] to) {
        System.arraycopy(from, 0, to, 0, WORDS);
    }

    /** Whether nobody is in the set. */
    public static boolean isEmpty(long[] set) {
        for (long word : set) if (word != 0) return false;
        return true;
    }

    /** Whether a person is in the set. */
    public static boolean has(long[] set, int person) {
        return (set[person >>> 6] >>> person & 1) != 0;
    }

    /** The first person from one on who is in the set, or −1. */
    public static int next(long[] set, int from) {
        if (from >= PERSONS) return -1;
        int word = from >>> 6;
        long rest = set[word] & -1L << from;
        while (rest == 0) {
            word++;
            if (word == WORDS) return -1;
            rest = set[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** How many persons of a range are in the set. */
    public static int count(long[] set, int from, int to) {
        if (from >= to) return 0;
        int first = from >>> 6;
        int last = (to - 1) >>> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) return Long.bitCount(set[first] & head & tail);
        int count = Long.bitCount(set[first] & head) + Long.bitCount(set[last] & tail);
        for (int i = first + 1; i < last; i++) count += Long.bitCount(set[i]);
        return count;
    }

    /** How many persons are in both sets. */
    public static int countBoth(long[] set, long[] other) {
        int count = 0;
        for (int i = 0; i < WORDS; i++) count += Long.bitCount(set[i] & other[i]);
        return count;
    }
}
