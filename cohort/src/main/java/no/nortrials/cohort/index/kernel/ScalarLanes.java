package no.nortrials.cohort.index.kernel;

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
}
