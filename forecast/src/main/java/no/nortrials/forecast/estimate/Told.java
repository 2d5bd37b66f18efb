package no.nortrials.forecast.estimate;

import java.util.function.IntToDoubleFunction;
import no.nortrials.forecast.math.Require;

/**
 * What a hospital told instead of its count: which counts can have given this answer, and with what probability each would.
 *
 * @param least the smallest such count, from 0
 * @param most the largest
 * @param likelihood P(this answer | count), from 0 to 1, for counts from {@code least} to {@code most}
 */
public record Told(int least, int most, IntToDoubleFunction likelihood) {
    /** @throws IllegalArgumentException if the bounds are not in order */
    public Told {
        Require.notNegative("The smallest possible count", least);
        Require.require(least <= most, "The largest possible count", "at least " + least, most);
    }

    /**
     * "Fewer than so many": every count below is possible, with certainty (C3).
     *
     * @param threshold at least 1
     */
    public static Told fewerThan(int threshold) {
        return new Told(0, threshold - 1, _ -> 1);
    }

    /**
     * A number to which whole-number noise was added before it was made tellable, by rounding for instance (C4).
     *
     * @param answer what was told
     * @param least the smallest count that is ever told as a number
     * @param noise its distribution
     * @param tellable from count plus noise to what would be told
     * @param reach by how much rounding can move a number at most
     */
    public static Told noisy(int answer, int least, Noise noise, Tellable tellable, int reach) {
        int from = Math.max(least, answer - reach - noise.bound());
        return new Told(from, answer + reach + noise.bound(), count -> {
            double sum = 0;
            for (int v = -noise.bound(); v <= noise.bound(); v++) {
                sum += tellable.of(count + v) == answer ? noise.probability(v) : 0;
            }
            return sum;
        });
    }

    /** From a number to what is told of it. */
    @FunctionalInterface
    public interface Tellable {
        /** What is told. */
        int of(int number);
    }
}
