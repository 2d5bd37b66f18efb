package no.nortrials.eligibility.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.place.Problem;

/** What came of reading a text. */
public sealed interface Reading {
    /** The criteria of the text. */
    record Read(EligibilityCriteria criteria) implements Reading {
        public Read {
            requireNonNull(criteria, "criteria is null");
        }
    }

    /**
     * The text is not in the form.
     *
     * @param problems at least one; at most one for each criterion at the top
     */
    record Refused(List<Problem> problems) implements Reading {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("refused without a problem");
        }
    }
}
