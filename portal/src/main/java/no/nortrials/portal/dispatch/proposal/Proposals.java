package no.nortrials.portal.dispatch.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules. A trust is considered when its profile names the request's area or it belongs to a network in it; anything
 * its profile or the sponsor's wish rules out makes it a near miss, which is explained and never dropped. A request
 * without an area proposes nobody. The order of the candidates does not matter.
 */
public final class Proposals {
    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparing(Proposal::nearMiss)
            .thenComparingInt(proposal -> proposal.against().size())
            .thenComparingInt(proposal -> -proposal.reasons().size())
            .thenComparing(Proposal::trustId);

    private Proposals() {}

    /** Proposals first, then near misses; those with the most reasons first. */
    public static List<Proposal> of(Facts facts, Collection<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> of(facts, candidate).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    static Optional<Proposal> of(Facts facts, Candidate candidate) {
        return facts.therapyArea().flatMap(area -> {
            List<Reason.For> reasons = reasons(facts, candidate, area);
            return reasons.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Proposal(
                            candidate.trustId(),
                            Stream.concat(reasons.stream(), preferred(facts, candidate))
                                    .toList(),
                            against(facts, candidate, area)));
        });
    }

    private static List<Reason.For> reasons(Facts facts, Candidate candidate, String area) {
        var reasons = new ArrayList<Reason.For>();
        candidate.wishIn(area).ifPresent(wish -> {
            reasons.add(new Reason.AreaWanted(area));
            facts.phase()
                    .filter(wish.phases()::contains)
                    .ifPresent(phase -> reasons.add(new Reason.PhaseWanted(phase)));
        });
        candidate.networkIn(area).ifPresent(network -> reasons.add(new Reason.InNetwork(network.centreCode())));
        return reasons;
    }

    private static Stream<Reason.For> preferred(Facts facts, Candidate candidate) {
        return facts.regions().contains(candidate.regionCode())
                ? Stream.of(new Reason.RegionPreferred(candidate.regionCode()))
                : Stream.of();
    }

    private static List<Reason.Against> against(Facts facts, Candidate candidate, String area) {
        var against = new ArrayList<Reason.Against>();
        candidate.wishIn(area).ifPresent(wish -> {
            facts.phase()
                    .filter(phase -> !wish.phases().isEmpty() && !wish.phases().contains(phase))
                    .ifPresent(phase -> against.add(new Reason.PhaseNotWanted(phase, wish.phases())));
            if (!wish.populations().isEmpty()
                    && !facts.populations().isEmpty()
                    && Collections.disjoint(wish.populations(), facts.populations()))
                against.add(new Reason.PopulationNotWanted(facts.populations(), wish.populations()));
            if (!wish.products().isEmpty() && !wish.products().contains(facts.product()))
                against.add(new Reason.ProductNotWanted(facts.product(), wish.products()));
        });
        if (!facts.regions().isEmpty() && !facts.regions().contains(candidate.regionCode()))
            against.add(new Reason.RegionNotPreferred(candidate.regionCode()));
        return against;
    }
}
