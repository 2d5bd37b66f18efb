package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Bound;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.Note;

/**
 * A limit of a clinical scale, such as ECOG 0 to 1, NYHA II to III or Child-Pugh A.
 *
 * @param scale our name of the scale
 * @param min the lowest value, if any; Roman numbers are turned into ours
 * @param max the highest value, if any
 * @param classes the letters named, for a scale of letters
 */
public record Score(
        Span span,
        double confidence,
        boolean negated,
        String scale,
        Optional<Bound> min,
        Optional<Bound> max,
        List<String> classes)
        implements Proposal {
    public Score {
        requireNonNull(span, "span is null");
        requireNonNull(scale, "scale is null");
        Proposal.requireConfidence(confidence);
        classes = List.copyOf(classes);
        if (min.isEmpty() && max.isEmpty() && classes.isEmpty())
            throw new IllegalArgumentException("a score has a bound or a class");
    }

    /** Nothing: hospitals seldom hold scales as coded values, so a person says with which code one is kept. */
    @Override
    public Optional<Criterion> asCriterion(Note note) {
        return Optional.empty();
    }
}
