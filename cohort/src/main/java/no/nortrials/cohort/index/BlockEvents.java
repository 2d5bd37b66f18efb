package no.nortrials.cohort.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The events of one block in memory, sorted by term, day and person; equal ones stay in the order in which they came. */
final class BlockEvents {
    private static final ValueLayout.OfChar U16 = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong I64 = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final int DIGITS = 8;
    private static final int VALUES = 1 << DIGITS;

    private final MemorySegment records;
    private long[] keys;
    private int[] places;

    BlockEvents(MemorySegment records) {
        this.records = records;
        this.keys = new long[(int) (records.byteSize() / Scatter.BYTES)];
        this.places = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = records.get(I64, (long) i * Scatter.BYTES);
            places[i] = i;
        }
        sort();
    }

    /** By the digits of the key from the last to the first; digits that are the same in all keys are passed over. */
    private void sort() {
        long different = 0;
        for (long key : keys) different |= key ^ keys[0];
        var otherKeys = new long[keys.length];
        var otherPlaces = new int[keys.length];
        for (int shift = 0; shift < Long.SIZE; shift += DIGITS) {
            if ((different >>> shift & VALUES - 1) == 0) continue;
            sort(shift, otherKeys, otherPlaces);
            long[] sortedKeys = otherKeys;
            otherKeys = keys;
            keys = sortedKeys;
            int[] sortedPlaces = otherPlaces;
            otherPlaces = places;
            places = sortedPlaces;
        }
    }

    private void sort(int shift, long[] toKeys, int[] toPlaces) {
        var next = new int[VALUES + 1];
        for (long key : keys) next[(int) (key >>> shift & VALUES - 1) + 1]++;
        Arrays.parallelPrefix(next, Integer::sum);
        for (int i = 0; i < keys.length; i++) {
            int to = next[(int) (keys[i] >>> shift & VALUES - 1)]++;
            toKeys[to] = keys[i];
            toPlaces[to] = places[i];
        }
    }

    int size() {
        return keys.length;
    }

    int term(int event) {
        return (int) (keys[event] >>> 32);
    }

    int day(int event) {
        return (int) (keys[event] >>> 16 & 0xffff);
    }

    int person(int event) {
        return (int) (keys[event] & 0xffff);
    }

    long number(int event) {
        return records.get(I64, (long) places[event] * Scatter.BYTES + 8);
    }

    int site(int event) {
        return records.get(U16, (long) places[event] * Scatter.BYTES + 16);
    }
}
