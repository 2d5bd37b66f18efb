package no.nortrials.portal.statistics;

/**
 * The Wilson 95 % interval of a share. It lies within [0, 1] and contains the share itself, also for none and for all.
 *
 * @param low at least 0
 * @param high at most 1
 */
public record Wilson(double low, double high) {
    /** The normal distribution's 97.5 % quantile. */
    private static final double Z = 1.959963984540054;

    /** Of hits among n, which is at least 1. */
    public static Wilson of(long hits, long n) {
        if (n <= 0 || hits < 0 || hits > n)
            throw new IllegalArgumentException("no share: `" + hits + "` of `" + n + "`");
        double share = (double) hits / n;
        double shrunk = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / shrunk;
        double half = Z / shrunk * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return new Wilson(hits == 0 ? 0 : Math.max(0, middle - half), hits == n ? 1 : Math.min(1, middle + half));
    }
}
