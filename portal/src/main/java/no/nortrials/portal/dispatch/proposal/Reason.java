package no.nortrials.portal.dispatch.proposal;

import java.util.List;
import java.util.Set;

/** Why a trust is, or is nearly, proposed. Its text is the message {@code dispatch.reason.<code>}. */
public sealed interface Reason {

    /** What is stored and what names the message. */
    default Stored stored() {
        return switch (this) {
            case AreaWanted(String area) -> Stored.of("AREA_WANTED", area);
            case PhaseWanted(String phase) -> Stored.of("PHASE_WANTED", phase);
            case InNetwork(String centre) -> Stored.of("IN_NETWORK", centre);
            case RegionPreferred(String region) -> Stored.of("REGION_PREFERRED", region);
            case AddedByHand(String name) -> Stored.of("ADDED_BY_HAND", name);
            case PhaseNotWanted(String phase, Set<String> wanted) -> new Stored("PHASE_NOT_WANTED", of(phase, wanted));
            case PopulationNotWanted(Set<String> asked, Set<String> wanted) ->
                new Stored("POPULATION_NOT_WANTED", of(joined(asked), wanted));
            case ProductNotWanted(String product, Set<String> wanted) ->
                new Stored("PRODUCT_NOT_WANTED", of(product, wanted));
            case RegionNotPreferred(String region) -> Stored.of("REGION_NOT_PREFERRED", region);
        };
    }

    private static List<String> of(String asked, Set<String> wanted) {
        return List.of(asked, joined(wanted));
    }

    private static String joined(Set<String> codes) {
        return String.join(" ", codes.stream().sorted().toList());
    }

    /** It speaks for asking the trust. */
    sealed interface For extends Reason {}

    /** It speaks against, although the area matches. */
    sealed interface Against extends Reason {}

    /** The interest profile names the therapy area. */
    record AreaWanted(String area) implements For {}

    /** The profile names the phase, or any. */
    record PhaseWanted(String phase) implements For {}

    /** The trust belongs to the network of this centre in the area. */
    record InNetwork(String centreCode) implements For {}

    /** The sponsor prefers the trust's region. */
    record RegionPreferred(String region) implements For {}

    /** A coordinator chose the trust. */
    record AddedByHand(String name) implements For {}

    /** The profile names other phases. */
    record PhaseNotWanted(String phase, Set<String> wanted) implements Against {}

    /** The profile names other populations. */
    record PopulationNotWanted(Set<String> asked, Set<String> wanted) implements Against {}

    /** The profile names the other product class. */
    record ProductNotWanted(String product, Set<String> wanted) implements Against {}

    /** The sponsor prefers other regions. */
    record RegionNotPreferred(String region) implements Against {}

    /** A reason as it is kept with the recipient: a code and what it was about. */
    record Stored(String code, List<String> detail) {
        public Stored {
            detail = List.copyOf(detail);
        }

        static Stored of(String code, String detail) {
            return new Stored(code, List.of(detail));
        }
    }
}
