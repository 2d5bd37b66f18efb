package no.nortrials.benchmark;

import java.util.List;

/** How long one page took, in milliseconds, sorted; and how often it did not come. */
public record Latencies(List<Double> sorted, int failures) {
    public Latencies {
        sorted = sorted.stream().sorted().toList();
    }

    /** The smallest value that so large a share of the samples does not exceed. */
    public double quantile(double share) {
        if (sorted.isEmpty()) return Double.NaN;
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    public int samples() {
        return sorted.size();
    }
}
