package no.nortrials.delivery.statistic;

import no.nortrials.delivery.guard.Require;

/** The interval of a share by Wilson (1927). */
public final class Wilson {
    private Wilson() {}

    /**
     * So many of so many.
     *
     * @param of above 0
     * @throws IllegalArgumentException if {@code count} is not from 0 to {@code of}
     */
    public static Interval interval(double count, double of) {
        Require.positive("Counted among", of);
        Require.share("A counted share", count / of);
        double square = Interval.Z * Interval.Z;
        double share = count / of;
        double middle = (share + square / (2 * of)) / (1 + square / of);
        double half = Interval.Z / (1 + square / of) * Math.sqrt(share * (1 - share) / of + square / (4 * of * of));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half), Interval.USUAL);
    }
}
