package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * A criterion in words that cannot be computed, kept in its place so that the order of the protocol stays and the answer
 * can say how many criteria were evaluated.
 *
 * @param text the words, not blank
 */
public record FreeText(Note note, boolean negated, String text) implements Criterion {
    /** @throws IllegalArgumentException when the text is blank */
    public FreeText {
        requireNonNull(note, "note is null");
        requireNonNull(text, "text is null");
        if (text.isBlank()) throw new IllegalArgumentException("the text of `" + note.id() + "` is blank");
    }

    @Override
    public FreeText with(Note other) {
        return new FreeText(other, negated, text);
    }

    @Override
    public FreeText not() {
        return new FreeText(note, !negated, text);
    }
}
