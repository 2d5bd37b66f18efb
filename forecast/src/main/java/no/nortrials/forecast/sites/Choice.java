package no.nortrials.forecast.sites;

import java.util.List;

/**
 * Some sites, and what they cost and promise.
 *
 * @param sites in the order of the question
 * @param cost in the unit of the candidates: fixed, and per expected patient
 * @param probability of reaching the target by the deadline, exact
 * @param expected patients at the deadline
 */
public record Choice(List<Candidate> sites, double cost, double probability, double expected) {
    /** Copies the list. */
    public Choice {
        sites = List.copyOf(sites);
    }

    /** How many regions it serves. */
    public long regions() {
        return sites.stream().map(Candidate::region).distinct().count();
    }

    /** The names of the sites, in the order of the question. */
    public List<String> names() {
        return sites.stream().map(Candidate::name).toList();
    }

    /** Whether another is at least as good in cost, probability and regions, and better in one of them. */
    boolean isDominatedBy(Choice other) {
        boolean asGood = other.cost <= cost && other.probability >= probability && other.regions() >= regions();
        return asGood && (other.cost < cost || other.probability > probability || other.regions() > regions());
    }
}
