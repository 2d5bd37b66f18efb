package no.nortrials.cohort.index;

import java.util.Arrays;

/**
 * The events of one patient as bytes, most of them six or less: the term, the day in two bytes, the hospital and, when the term has
 * numbers, the number. What is mostly small stands in groups of seven bits, the lowest first, with the highest bit of a byte set
 * when more follow. {@link EventCursor} reads them.
 */
final class EventBytes {
    /** The most that one event takes: three, or five with the longest number, groups of what has at most 32 bits, ten of the number. */
    private static final int MOST = 5 + 2 + 3 + 10;

    private byte[] bytes = new byte[1 << 12];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return bytes;
    }

    void add(int term, int day, int site) {
        if (bytes.length - size < MOST) bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        small(term);
        bytes[size++] = (byte) day;
        bytes[size++] = (byte) (day >>> 8);
        small(site);
    }

    /** The number of the event added last: its sign goes to the lowest bit, so that small numbers below zero are short too. */
    void addNumber(long number) {
        small((number << 1) ^ (number >> 63));
    }

    private void small(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }
}
