package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import no.nortrials.eligibility.Age;
import no.nortrials.eligibility.AgeBasis;
import no.nortrials.eligibility.AgeBound;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Note;

/**
 * A limit of the age at the reference date.
 *
 * @param min the lower bound, if any
 * @param max the upper bound, if any; at least one of the two is given
 */
public record AgeLimit(Span span, double confidence, boolean negated, Optional<AgeBound> min, Optional<AgeBound> max)
        implements Proposal {
    public AgeLimit {
        requireNonNull(span, "span is null");
        Proposal.requireConfidence(confidence);
        if (min.isEmpty() && max.isEmpty()) throw new IllegalArgumentException("an age limit has a bound");
    }

    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return Optional.of(new Age(note, negated, AgeBasis.COMPLETED, min, max, Moment.REFERENCE));
    }
}
