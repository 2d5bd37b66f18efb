package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import no.nortrials.eligibility.EligibilityCriteria;

/**
 * How many patients meet these criteria.
 *
 * @param criteria what is asked for
 * @param reference the day on which age, windows and vital status are taken
 * @param details what is wanted beside the attrition by site
 * @param limit how long the answer may take; more than zero
 */
public record Question(EligibilityCriteria criteria, LocalDate reference, Set<Detail> details, Duration limit) {
    /** @throws IllegalArgumentException when the limit is not more than zero */
    public Question {
        requireNonNull(criteria, "criteria is null");
        requireNonNull(reference, "reference is null");
        details = Set.copyOf(details);
        if (!limit.isPositive())
            throw new IllegalArgumentException("the limit is more than zero, but was `" + limit + "`");
    }

    /** The attrition by site, within ten seconds. */
    public static Question of(EligibilityCriteria criteria, LocalDate reference) {
        return new Question(criteria, reference, Set.of(), Duration.ofSeconds(10));
    }

    /** The same question with everything that can be told. */
    public Question inDetail() {
        return new Question(criteria, reference, Set.of(Detail.values()), limit);
    }
}
