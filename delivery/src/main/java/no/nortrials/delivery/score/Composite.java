package no.nortrials.delivery.score;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What may be said of a site as a whole. */
public sealed interface Composite {
    /** Share of all weights that must have a value. */
    double ENOUGH = 0.6;

    /**
     * A score with how little it says.
     *
     * @param score over domains that have a value, 0 to 1
     * @param atWorst with 0 for all that is missing
     * @param atBest with 1 for all that is missing
     */
    record Scored(Means score, Means atWorst, Means atBest, double coverage, Confidence confidence)
            implements Composite {}

    /** Too little is known: the coverage is below 60 %. */
    record InsufficientData(double coverage) implements Composite {}

    /** Nobody knows whether a gate is open. */
    record GateUnknown(List<Gate> unknown) implements Composite {
        public GateUnknown {
            unknown = List.copyOf(unknown);
        }
    }

    /** The composite of the domains behind the gates. */
    static Composite of(List<Gate> gates, List<Domain> domains) {
        List<Gate> unknown = gates.stream()
                .filter(gate -> gate.state() == Gate.State.UNKNOWN)
                .toList();
        if (!unknown.isEmpty()) return new GateUnknown(unknown);
        double coverage = Weighing.arithmetic(domains, Domain::coverage);
        if (!Confidence.reached(coverage, ENOUGH)) return new InsufficientData(coverage);
        List<Domain> known =
                domains.stream().filter(domain -> domain.coverage() > 0).toList();
        return new Scored(
                means(known, Domain::score),
                means(domains, domain -> domain.bound(0)),
                means(domains, domain -> domain.bound(1)),
                coverage,
                Weighing.confidence(coverage, domains));
    }

    private static Means means(List<Domain> domains, ToDoubleFunction<Domain> score) {
        return new Means(Weighing.arithmetic(domains, score), Weighing.geometric(domains, score));
    }
}
