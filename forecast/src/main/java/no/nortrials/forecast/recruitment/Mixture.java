package no.nortrials.forecast.recruitment;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import no.nortrials.forecast.math.Require;

/**
 * Several ways recruitment may go, of which one is the true one.
 *
 * @param parts at least one, with weights that add to 1
 */
public record Mixture(List<Part> parts) implements Recruitment {
    /**
     * One way.
     *
     * @param weight its probability
     */
    public record Part(double weight, Recruitment recruitment) {
        /** @throws IllegalArgumentException if the weight is not a share */
        public Part {
            Require.share("A weight", weight);
        }
    }

    /** @throws IllegalArgumentException if the weights do not add to 1 */
    public Mixture {
        parts = List.copyOf(parts);
        double sum = parts.stream().mapToDouble(Part::weight).sum();
        Require.require(Math.abs(sum - 1) < 1e-9, "The sum of weights", "1", sum);
    }

    @Override
    public double missed(int target, double month) {
        return weighted(part -> part.missed(target, month));
    }

    @Override
    public double mean(double month) {
        return weighted(part -> part.mean(month));
    }

    @Override
    public Counts enrolled(double month) {
        List<Counts> counts =
                parts.stream().map(part -> part.recruitment().enrolled(month)).toList();
        int most = counts.stream()
                .mapToInt(one -> one.probabilities().size())
                .max()
                .orElseThrow();
        double[] mixed = new double[most];
        for (int i = 0; i < parts.size(); i++) {
            List<Double> chances = counts.get(i).probabilities();
            for (int k = 0; k < chances.size(); k++) {
                mixed[k] += parts.get(i).weight() * chances.get(k);
            }
        }
        return Counts.of(mixed);
    }

    @Override
    public DoubleStream bends() {
        return parts.stream()
                .flatMapToDouble(part -> part.recruitment().bends())
                .distinct()
                .sorted();
    }

    @Override
    public double guess(int target, double quantile) {
        return weighted(part -> part.guess(target, quantile));
    }

    private double weighted(ToDoubleFunction<Recruitment> value) {
        return parts.stream()
                .mapToDouble(part -> part.weight() * value.applyAsDouble(part.recruitment()))
                .sum();
    }
}
