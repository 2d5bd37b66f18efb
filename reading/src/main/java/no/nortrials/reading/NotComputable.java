package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;

/**
 * Nothing was found that data could answer.
 *
 * @param reason why, for people
 */
public record NotComputable(Span span, double confidence, boolean negated, String reason) implements Proposal {
    public NotComputable {
        requireNonNull(span, "span is null");
        requireNonNull(reason, "reason is null");
        Proposal.requireConfidence(confidence);
    }

    /** Nothing; {@link ReadCriterion#asFreeText} keeps the sentence. */
    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return Optional.empty();
    }
}
