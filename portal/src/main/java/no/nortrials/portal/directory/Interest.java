package no.nortrials.portal.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a trust has said beforehand that it wants to be asked about. An empty set means "any".
 *
 * @param phases of {@link #PHASES}
 * @param populations of {@link #POPULATIONS}
 * @param products of {@link #PRODUCTS}
 */
public record Interest(
        UUID trustId, String therapyArea, Set<String> phases, Set<String> populations, Set<String> products) {
    /** Codes of phases, in order. */
    public static final List<String> PHASES = List.of("I", "I_II", "II", "II_III", "III", "IV");
    /** Codes of populations: whom the trust can include. */
    public static final List<String> POPULATIONS = List.of("ADULT", "PAEDIATRIC");
    /** Codes of products, as a request's product. */
    public static final List<String> PRODUCTS = List.of("DRUG", "DEVICE");

    public Interest {
        phases = among(phases, PHASES);
        populations = among(populations, POPULATIONS);
        products = among(products, PRODUCTS);
    }

    private static Set<String> among(Set<String> given, List<String> codes) {
        for (String code : given)
            if (!codes.contains(code)) throw new IllegalArgumentException("`" + code + "` is none of " + codes);
        return Set.copyOf(given);
    }
}
