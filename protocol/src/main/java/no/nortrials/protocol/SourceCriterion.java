package no.nortrials.protocol;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.nortrials.eligibility.Criterion;

/**
 * One criterion of the source.
 *
 * @param order from 1, over all categories
 * @param category the list it stands in
 * @param part the heading above it when that says more than the name of the list, as a cohort; otherwise empty
 * @param identifier what the source calls it, may be empty
 * @param text its words as plain text, not blank
 * @param place where it stands
 * @param computable the same as a criterion that can be evaluated, when the source gives it in codes
 */
public record SourceCriterion(
        int order,
        Category category,
        String part,
        String identifier,
        String text,
        Place place,
        Optional<Criterion> computable) {
    public SourceCriterion {
        requireNonNull(category, "category is null");
        requireNonNull(part, "part is null");
        requireNonNull(identifier, "identifier is null");
        requireNonNull(place, "place is null");
        requireNonNull(computable, "computable is null");
        if (text.isBlank()) throw new IllegalArgumentException("criterion " + order + " has no words");
    }
}
