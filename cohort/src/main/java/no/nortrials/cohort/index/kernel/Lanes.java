package no.nortrials.cohort.index.kernel;

import java.lang.foreign.MemorySegment;

/** Work on many persons at a time. */
interface Lanes {
    /** The fastest that this machine and the modules given to it allow. */
    Lanes BEST = best();

    /** Adds those whose mark is not zero to the set, and clears the marks. */
    void pack(byte[] marks, long[] out);

    /** Adds those whose mark is at least low and at most high, both from 1 through 127, to the set, and clears the marks. */
    void packBetween(byte[] marks, int low, int high, long[] out);

    /** Adds those who have a bit of their mark set to the set, and clears the marks. */
    void packBit(byte[] marks, int bit, long[] out);

    /** For each number of two bytes from a place on: {@code hit} when it is inside the bounds, and 1 − {@code hit} when not. */
    void inside16(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags);

    /** The same for numbers of four bytes. */
    void inside32(MemorySegment numbers, int from, int count, int low, int high, int hit, byte[] flags);

    private static Lanes best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? new VectorLanes()
                : new ScalarLanes();
    }
}
