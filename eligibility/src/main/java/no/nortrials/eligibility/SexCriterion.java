package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The person's sex is one of these.
 *
 * @param oneOf at least one
 */
public record SexCriterion(Note note, boolean negated, Set<Sex> oneOf) implements Criterion {
    /** @throws IllegalArgumentException when no sex is given */
    public SexCriterion {
        requireNonNull(note, "note is null");
        if (oneOf.isEmpty()) throw new IllegalArgumentException("`" + note.id() + "` names no sex");
        oneOf = Collections.unmodifiableSet(EnumSet.copyOf(oneOf));
    }

    @Override
    public SexCriterion with(Note other) {
        return new SexCriterion(other, negated, oneOf);
    }

    @Override
    public SexCriterion not() {
        return new SexCriterion(note, !negated, oneOf);
    }
}
