package no.nortrials.portal.statistics;

import java.util.Optional;

/**
 * Which two of n sorted values enclose the median with at least 95 % confidence, whatever the distribution.
 *
 * @param lower counted from 1
 * @param upper counted from 1
 * @param confidence what the two really give
 */
record MedianRanks(int lower, int upper, double confidence) {
    private static final double WANTED = 0.95;

    /** Empty for fewer than six values: then no two of them are enough. */
    static Optional<MedianRanks> of(int n) {
        double probability = Math.pow(0.5, n);
        double below = 0;
        Optional<MedianRanks> best = Optional.empty();
        for (int rank = 1; rank <= n / 2; rank++) {
            below += probability;
            probability *= (double) (n - rank + 1) / rank;
            if (1 - 2 * below < WANTED) break;
            best = Optional.of(new MedianRanks(rank, n + 1 - rank, 1 - 2 * below));
        }
        return best;
    }
}
