package no.nortrials.portal.recruitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.forecast.sites.Choice;
import no.nortrials.forecast.sites.Front;
import no.nortrials.forecast.sites.PriceOfEquity;
import no.nortrials.forecast.sites.Proposal;
import no.nortrials.portal.directory.Trust;

/**
 * What the candidates allow.
 *
 * @param cheapest that reaches the wanted probability; empty when none does
 * @param likeliest within the budget; empty when there is no budget or nothing is so cheap
 * @param equity what it costs that every region is served; empty when that cannot be had
 * @param front a few plans of which none is better than another in cost, probability and regions at once
 * @param exact whether every set of sites was looked at
 */
record SitesAnswer(
        SitesInputs inputs,
        Optional<Option> cheapest,
        Optional<Option> likeliest,
        Optional<PriceOfEquity> equity,
        List<Option> front,
        boolean exact) {
    private static final double LEAST_PROBABILITY = 0.3;
    private static final int STEPS = 6;

    /**
     * A plan, with its trusts.
     *
     * @param trusts in the order of the candidates
     */
    record Option(Choice choice, List<Trust> trusts) {
        /** For the address of the page on which recipients are chosen. */
        public List<UUID> ids() {
            return trusts.stream().map(Trust::id).toList();
        }

        /** In whole thousand kroner. */
        public long cost() {
            return Math.round(choice.cost());
        }

        public String names() {
            return String.join(", ", trusts.stream().map(Trust::shortName).toList());
        }
    }

    static SitesAnswer of(SitesInputs inputs) {
        Proposal proposal = Proposal.of(inputs.question());
        return new SitesAnswer(
                inputs,
                proposal.cheapest(inputs.probability(), inputs.rules()).map(choice -> option(choice, inputs)),
                inputs.budget().isEmpty()
                        ? Optional.empty()
                        : proposal.likeliest(inputs.budget().getAsDouble(), inputs.rules())
                                .map(choice -> option(choice, inputs)),
                PriceOfEquity.forProbability(proposal, inputs.probability(), inputs.freely(), inputs.inEveryRegion()),
                Front.of(proposal, inputs.rules(), inputs.inEveryRegion(), LEAST_PROBABILITY, STEPS).choices().stream()
                        .map(choice -> option(choice, inputs))
                        .toList(),
                proposal.isExact());
    }

    private static Option option(Choice choice, SitesInputs inputs) {
        return new Option(
                choice,
                inputs.forecast().sites().stream()
                        .map(SiteInput::trust)
                        .filter(trust -> choice.names().contains(trust.shortName()))
                        .toList());
    }
}
