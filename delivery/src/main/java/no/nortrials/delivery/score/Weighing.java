package no.nortrials.delivery.score;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Weighted means over domains. */
final class Weighing {
    /** So that one zero does not wipe out everything. */
    private static final double FLOOR = 0.01;

    private static final double FOR_A = 0.85;
    private static final double FOR_B = 0.7;

    private Weighing() {}

    static double arithmetic(List<Domain> domains, ToDoubleFunction<Domain> value) {
        return mean(domains, value);
    }

    static double geometric(List<Domain> domains, ToDoubleFunction<Domain> value) {
        return Math.exp(mean(domains, domain -> Math.log(Math.max(FLOOR, value.applyAsDouble(domain)))));
    }

    static Confidence confidence(double coverage, List<Domain> domains) {
        boolean fewSomewhere =
                domains.stream().flatMap(domain -> domain.parts().stream()).anyMatch(Part::tooFew);
        if (Confidence.reached(coverage, FOR_A) && !fewSomewhere) return Confidence.A;
        return Confidence.reached(coverage, FOR_B) ? Confidence.B : Confidence.C;
    }

    private static double mean(List<Domain> domains, ToDoubleFunction<Domain> value) {
        double weights = domains.stream().mapToDouble(Domain::weight).sum();
        return domains.stream()
                        .mapToDouble(domain -> domain.weight() * value.applyAsDouble(domain))
                        .sum()
                / weights;
    }
}
