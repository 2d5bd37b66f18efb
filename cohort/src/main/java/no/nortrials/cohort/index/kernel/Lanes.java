package no.nortrials.cohort.index.kernel;

/** Work on many persons at a time. */
interface Lanes {
    /** The fastest that this machine and the modules given to it allow. */
    Lanes BEST = best();

    /** Adds those whose mark is not zero to the set, and clears the marks. */
    void pack(byte[] marks, long[] out);

    /** Adds those whose mark is at least low and at most high, both from 1 through 127, to the set, and clears the marks. */
    void packBetween(byte[] marks, int low, int high, long[] out);

    private static Lanes best() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                ? new VectorLanes()
                : new ScalarLanes();
    }
}
