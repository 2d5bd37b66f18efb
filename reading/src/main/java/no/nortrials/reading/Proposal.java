package no.nortrials.reading;

import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;

/** Something found in a criterion, offered to a person. */
public sealed interface Proposal permits AgeLimit, SexLimit, Measured, Score, Coded, PregnancyOrConsent, NotComputable {
    /** Where it stands in the whole text. */
    Span span();

    /** How likely it is right, 0 to 1; set by hand per rule, an order rather than a probability. */
    double confidence();

    /** Whether the words around it turn it round, as in "no history of". */
    boolean negated();

    /**
     * The proposal in our model.
     *
     * @param note id, role and source for it
     * @return nothing when our model has no form for it; the criterion then stays free text
     */
    Optional<Criterion> asCriterion(Note note);

    /**
     * Refuses what is no confidence.
     *
     * @throws IllegalArgumentException for a confidence outside 0 to 1
     */
    static void requireConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1))
            throw new IllegalArgumentException("a confidence is 0 to 1, but was `" + confidence + "`");
    }
}
