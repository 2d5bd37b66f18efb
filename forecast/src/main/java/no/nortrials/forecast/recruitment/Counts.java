package no.nortrials.forecast.recruitment;

import java.util.List;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.math.Require;

/**
 * A distribution of a number of patients.
 *
 * @param probabilities of 0, 1, 2, …; adding to 1 within a millionth, which is the tail that was cut off
 */
public record Counts(List<Double> probabilities) {
    private static final double TAIL = 1e-6;

    /** @throws IllegalArgumentException if the probabilities do not add to 1 */
    public Counts {
        probabilities = List.copyOf(probabilities);
        double sum = probabilities.stream().mapToDouble(p -> p).sum();
        Require.require(Math.abs(sum - 1) <= TAIL, "The sum of probabilities", "1", sum);
    }

    static Counts of(double[] probabilities) {
        return new Counts(DoubleStream.of(probabilities).boxed().toList());
    }

    /** P(N ≤ k); 0 for a negative k. */
    public double atMost(int k) {
        return probabilities.stream()
                .limit(Math.max(0, k + 1L))
                .mapToDouble(p -> p)
                .sum();
    }

    /** The smallest k with P(N ≤ k) ≥ q. */
    public int quantile(double q) {
        Require.within("A quantile", q);
        double sum = 0;
        for (int k = 0; k < probabilities.size(); k++) {
            sum += probabilities.get(k);
            if (sum >= q) {
                return k;
            }
        }
        return probabilities.size() - 1;
    }

    /** 5 %, 50 % and 95 %. */
    public Interval interval() {
        return new Interval(quantile(.05), quantile(.5), quantile(.95));
    }
}
