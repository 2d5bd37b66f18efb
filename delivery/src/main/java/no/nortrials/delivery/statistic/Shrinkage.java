package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;

/** Draws a share of few towards what is usual, so that a small site neither leads nor trails by chance. */
public final class Shrinkage {
    /** How many imagined cases of the usual are added. */
    public static final int CASES = 10;

    private Shrinkage() {}

    /**
     * (m·p0 + k)/(m + n) with m = 10.
     *
     * @param usual share, 0 to 1
     */
    public static double of(double count, double of, double usual) {
        Require.share("The usual share", usual);
        Require.require(count >= 0 && count <= of, "A count", "from 0 to " + of, count);
        return (CASES * usual + count) / (CASES + of);
    }
}
