package no.nortrials.forecast.estimate;

import java.util.Arrays;
import java.util.List;
import no.nortrials.forecast.math.Require;

/**
 * A distribution of whole numbers around 0.
 *
 * @param probabilities of −D, …, D; an odd number of them, adding to 1
 */
public record Noise(List<Double> probabilities) {
    /** @throws IllegalArgumentException if their number is even, or they do not add to 1 */
    public Noise {
        probabilities = List.copyOf(probabilities);
        double sum = probabilities.stream().mapToDouble(p -> p).sum();
        Require.require(probabilities.size() % 2 == 1, "The number of probabilities", "odd", probabilities.size());
        Require.require(Math.abs(sum - 1) < 1e-9, "The sum of probabilities", "1", sum);
    }

    /** D. */
    public int bound() {
        return probabilities.size() / 2;
    }

    /** P(V = v); 0 beyond the bound. */
    public double probability(int v) {
        return Math.abs(v) > bound() ? 0 : probabilities.get(v + bound());
    }

    /** The sum of two independent noises. */
    public Noise plus(Noise other) {
        double[] sums = new double[probabilities.size() + other.probabilities.size() - 1];
        for (int i = 0; i < probabilities.size(); i++) {
            for (int j = 0; j < other.probabilities.size(); j++) {
                sums[i + j] += probabilities.get(i) * other.probabilities.get(j);
            }
        }
        return new Noise(Arrays.stream(sums).boxed().toList());
    }
}
