package no.nortrials.cohort.index.kernel;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** One person after the other. */
final class ScalarLanes implements Lanes {
    @Override
    public void pack(byte[] marks, long[] out) {
        packBetween(marks, 1, Byte.MAX_VALUE, out);
    }

    @Override
    public void packBetween(byte[] marks, int low, int high, long[] out) {
        for (int i = 0; i < Bits.PERSONS; i++) if (marks[i] >= low && marks[i] <= high) out[i >>> 6] |= 1L << i;
        Arrays.fill(marks, (byte) 0);
    }

    @Override
    public void packBit(byte[] marks, int bit, long[] out) {
        for (int i = 0; i < Bits.PERSONS; i++) out[i >>> 6] |= (long) (marks[i] >>> bit & 1) << i;
        Arrays.fill(marks, (byte) 0);
    }

    @Override
    public void inside16(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags) {
        for (int i = 0; i < count; i++) flags[i] = flag(numbers.getAtIndex(Postings.I16, from + i), low, high, hit);
    }

    @Override
    public void inside32(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags) {
        for (int i = 0; i < count; i++) flags[i] = flag(numbers.getAtIndex(Postings.I32, from + i), low, high, hit);
    }

    /** The sign of either difference says that the number lies outside. */
    static byte flag(long number, int low, int high, int hit) {
        return (byte) ((number - low | high - number) >>> 63 ^ hit);
    }
}
