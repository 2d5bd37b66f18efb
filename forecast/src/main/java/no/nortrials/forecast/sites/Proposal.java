package no.nortrials.forecast.sites;

import java.util.Optional;

/** Answers to one question about sites. */
public sealed interface Proposal permits ExactProposal, ModelProposal {
    /** The most candidates for which every set of sites is looked at. */
    int MOST_EXACT = 20;

    /**
     * The cheapest choice that reaches the target with at least this probability; of equally cheap ones the likeliest.
     *
     * @param probability above 0 and below 1
     * @return empty if none does within the rules
     */
    Optional<Choice> cheapest(double probability, Rules rules);

    /**
     * The likeliest choice that costs at most the budget; of equally likely ones the cheapest.
     *
     * @param budget in the unit of the candidates
     * @return empty if no choice within the rules is so cheap
     */
    Optional<Choice> likeliest(double budget, Rules rules);

    /** Whether every choice was looked at, so that no better one exists. */
    boolean isExact();

    /** The answers to a question: exact up to {@link #MOST_EXACT} candidates, by a model above. */
    static Proposal of(SiteQuestion question) {
        return question.candidates().size() <= MOST_EXACT ? new ExactProposal(question) : new ModelProposal(question);
    }
}
