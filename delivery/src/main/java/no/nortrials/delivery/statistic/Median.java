package no.nortrials.delivery.statistic;

import java.util.List;
import no.nortrials.delivery.guard.Require;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/** The middle of some values, and its interval from the values themselves (order statistics). */
public record Median(List<Double> sorted) {
    /** Values in any order; at least one. */
    public Median {
        Require.require(!sorted.isEmpty(), "Values of a median", "at least one", sorted);
        sorted = sorted.stream().sorted().toList();
    }

    /** The middle value, or the mean of the two in the middle. */
    public double value() {
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    /** The r-th values from both ends, r as large as still covers 95 %; with fewer than six values their whole range, which covers less. */
    public Interval interval() {
        int n = sorted.size();
        int rank = 1;
        while (rank < (n + 1) / 2 && coverage(rank + 1) >= Interval.USUAL) {
            rank++;
        }
        return new Interval(sorted.get(rank - 1), sorted.get(n - rank), coverage(rank));
    }

    private double coverage(int rank) {
        return Math.max(0, 1 - 2 * new BinomialDistribution(sorted.size(), 0.5).cumulativeProbability(rank - 1));
    }
}
