package no.nortrials.forecast.sites;

import no.nortrials.forecast.math.Convolution;

/**
 * Every subset of half of the candidates, by bit mask: its cost and the distribution of its number of patients below the target.
 */
final class Half {
    private final double[] costs;
    private final double[][] counts;

    /**
     * The subsets of some sites.
     *
     * @param from first site
     * @param size how many sites
     * @param target numbers of patients from it on are left out
     */
    Half(Scores scores, int from, int size, int target) {
        costs = new double[1 << size];
        counts = new double[1 << size][];
        counts[0] = new double[] {1};
        for (int mask = 1; mask < costs.length; mask++) {
            int site = Integer.numberOfTrailingZeros(mask);
            int rest = mask & (mask - 1);
            costs[mask] = costs[rest] + scores.cost(from + site);
            counts[mask] = Convolution.of(counts[rest], scores.counts(from + site), target - 1);
        }
    }

    int subsets() {
        return costs.length;
    }

    double cost(int mask) {
        return costs[mask];
    }

    /** P(N = k) for k below the target. */
    double[] counts(int mask) {
        return counts[mask];
    }

    /** P(N ≤ target − 1 − i) for i from 0 below the target. */
    double[] room(int mask, int target) {
        double[] room = new double[target];
        double sum = 0;
        for (int k = 0; k < target; k++) {
            sum += k < counts[mask].length ? counts[mask][k] : 0;
            room[target - 1 - k] = sum;
        }
        return room;
    }
}
