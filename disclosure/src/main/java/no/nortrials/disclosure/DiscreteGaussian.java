package no.nortrials.disclosure;

import java.util.stream.IntStream;

/**
 * Whole numbers v with |v| ≤ D and probability proportional to exp(−v²/2s²). Mean 0; the standard deviation is a little under s
 * because of the cut.
 */
final class DiscreteGaussian {
    private final int bound;
    private final double[] cumulative;

    /** For s = {@code scale} and D = {@code bound}. */
    DiscreteGaussian(double scale, int bound) {
        this.bound = bound;
        double[] weights = IntStream.rangeClosed(-bound, bound)
                .mapToDouble(v -> Math.exp(-v * v / (2 * scale * scale)))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        cumulative = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] / total;
            cumulative[i] = sum;
        }
        cumulative[weights.length - 1] = 1;
    }

    /** The inverse of the distribution function: the smallest v with u < F(v). Compares with every step, whatever u. */
    int at(double u) {
        int below = 0;
        for (double step : cumulative) {
            below += u >= step ? 1 : 0;
        }
        return below - bound;
    }

    /** P(V = v); 0 beyond the bound. */
    double probability(int v) {
        if (Math.abs(v) > bound) {
            return 0;
        }
        int i = v + bound;
        return i == 0 ? cumulative[0] : cumulative[i] - cumulative[i - 1];
    }
}
