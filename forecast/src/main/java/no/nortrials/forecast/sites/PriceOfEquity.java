package no.nortrials.forecast.sites;

import java.util.Optional;

/**
 * What it costs that every region is served.
 *
 * @param free the best choice without that rule
 * @param equitable the best choice with it
 */
public record PriceOfEquity(Choice free, Choice equitable) {
    /** For a probability; empty if it cannot be had in every region. */
    public static Optional<PriceOfEquity> forProbability(
            Proposal proposal, double probability, Rules rules, Rules inEveryRegion) {
        return proposal.cheapest(probability, rules)
                .flatMap(free -> proposal.cheapest(probability, inEveryRegion)
                        .map(equitable -> new PriceOfEquity(free, equitable)));
    }

    /** For a budget; empty if it does not serve every region. */
    public static Optional<PriceOfEquity> forBudget(
            Proposal proposal, double budget, Rules rules, Rules inEveryRegion) {
        return proposal.likeliest(budget, rules)
                .flatMap(free ->
                        proposal.likeliest(budget, inEveryRegion).map(equitable -> new PriceOfEquity(free, equitable)));
    }

    /** More money. */
    public double extraCost() {
        return equitable.cost() - free.cost();
    }

    /** Less probability. */
    public double lostProbability() {
        return free.probability() - equitable.probability();
    }
}
