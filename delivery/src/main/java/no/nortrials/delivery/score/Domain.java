package no.nortrials.delivery.score;

import java.util.List;
import no.nortrials.delivery.guard.Require;

/**
 * Indicators that belong together.
 *
 * @param name for people
 * @param weight in the composite, above 0
 */
public record Domain(String name, double weight, List<Part> parts) {
    /** @throws IllegalArgumentException if it is empty or has no weight */
    public Domain {
        Require.text("The name of a domain", name);
        Require.positive("The weight of " + name, weight);
        Require.require(!parts.isEmpty(), "Parts of " + name, "at least one", parts);
        parts = List.copyOf(parts);
    }

    /** Share of its weights that has a value. */
    public double coverage() {
        return weights(parts.stream().filter(Part::available).toList()) / weights(parts);
    }

    /** The weighted mean of what has a value; not a number when nothing has. */
    public double score() {
        return mean(parts.stream().filter(Part::available).toList(), 0);
    }

    /** The weighted mean with {@code missing} wherever there is no value. */
    double bound(double missing) {
        return mean(parts, missing);
    }

    private static double mean(List<Part> parts, double missing) {
        return parts.stream()
                        .mapToDouble(one -> one.weight() * one.score(missing))
                        .sum()
                / weights(parts);
    }

    private static double weights(List<Part> parts) {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}
