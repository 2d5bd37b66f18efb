package no.nortrials.eligibility.exchange;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.place.Problem;

/** What came of reading criteria in another format. */
public sealed interface Import {
    /**
     * The criteria.
     *
     * @param criteria in our own model
     * @param dropped what the format said and the criteria do not, each with its place and what became of it
     */
    record Imported(EligibilityCriteria criteria, List<Problem> dropped) implements Import {
        public Imported {
            requireNonNull(criteria, "criteria is null");
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Not in the format, or it asks for something that criteria cannot say.
     *
     * @param problems at least one
     */
    record Refused(List<Problem> problems) implements Import {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("refused without a problem");
        }
    }
}
