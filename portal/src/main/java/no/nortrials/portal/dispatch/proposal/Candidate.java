package no.nortrials.portal.dispatch.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A trust as the rules see it: where it is, what it wants, which networks it belongs to. */
public record Candidate(UUID trustId, String regionCode, List<Wish> wishes, List<Network> networks) {
    public Candidate {
        wishes = List.copyOf(wishes);
        networks = List.copyOf(networks);
    }

    Optional<Wish> wishIn(String area) {
        return wishes.stream().filter(wish -> wish.therapyArea().equals(area)).findFirst();
    }

    Optional<Network> networkIn(String area) {
        return networks.stream()
                .filter(network -> network.therapyArea().equals(area))
                .findFirst();
    }

    /** What the trust has said beforehand that it wants in an area. Empty sets mean "any". */
    public record Wish(String therapyArea, Set<String> phases, Set<String> populations, Set<String> products) {
        public Wish {
            phases = Set.copyOf(phases);
            populations = Set.copyOf(populations);
            products = Set.copyOf(products);
        }
    }

    /** A centre's national network in an area, to which the trust belongs. */
    public record Network(String centreCode, String therapyArea) {}
}
