package no.nortrials.eligibility;

import java.util.List;

/**
 * Codes taken together: what is included, less what is excluded.
 *
 * @param include codes that count; empty means every code
 * @param exclude codes that do not count although included
 */
public record ConceptSet(List<Concept> include, List<Concept> exclude) {
    /** Every code. */
    public static final ConceptSet ANY = new ConceptSet(List.of(), List.of());

    public ConceptSet {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** These codes. */
    public static ConceptSet of(Concept... include) {
        return new ConceptSet(List.of(include), List.of());
    }

    /** Whether every code counts. */
    public boolean isAny() {
        return include.isEmpty() && exclude.isEmpty();
    }
}
