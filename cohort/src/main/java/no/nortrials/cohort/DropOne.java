package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

/**
 * What one criterion costs.
 *
 * @param criterion the id of the criterion at the top
 * @param without how many persons meet all other criteria
 */
public record DropOne(String criterion, long without) {
    public DropOne {
        requireNonNull(criterion, "criterion is null");
    }
}
