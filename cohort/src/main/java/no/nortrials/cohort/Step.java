package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One step of an attrition.
 *
 * @param criterion the id of the criterion at the top, or empty for everybody
 * @param evaluation how much of the criterion was evaluated
 * @param bySite how many persons are left at each site
 */
public record Step(String criterion, Evaluation evaluation, List<Long> bySite) {
    public Step {
        requireNonNull(criterion, "criterion is null");
        requireNonNull(evaluation, "evaluation is null");
        bySite = List.copyOf(bySite);
    }

    /** How many persons are left at all sites. */
    public long total() {
        return bySite.stream().mapToLong(Long::longValue).sum();
    }
}
