package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;
import no.nortrials.eligibility.Sex;
import no.nortrials.eligibility.SexCriterion;

/** One sex only. */
public record SexLimit(Span span, double confidence, boolean negated, Sex sex) implements Proposal {
    public SexLimit {
        requireNonNull(span, "span is null");
        requireNonNull(sex, "sex is null");
        Proposal.requireConfidence(confidence);
    }

    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return Optional.of(new SexCriterion(note, negated, Set.of(sex)));
    }
}
