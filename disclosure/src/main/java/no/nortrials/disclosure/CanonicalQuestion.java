package no.nortrials.disclosure;

/**
 * A question about patients in canonical form: two ways of writing the same question have the same text. Making it so is the
 * work of whoever counts (the {@code eligibility} library); here it is compared and keyed, never read.
 *
 * @param text the canonical text, keyed as UTF-8; not blank
 */
public record CanonicalQuestion(String text) {
    /** @throws IllegalArgumentException if the text is blank */
    public CanonicalQuestion {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A canonical question must have a text, but was `" + text + "`");
        }
    }
}
