package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.nortrials.eligibility.FreeText;
import no.nortrials.eligibility.Note;

/**
 * One criterion of the text and what was found in it.
 *
 * @param section the list in which it stands
 * @param number its number or bullet as written, empty when it has none
 * @param level how deep it is nested, 0 for the outermost
 * @param span its place in the text, without number and surrounding space
 * @param text the characters of the span
 * @param proposals what was found, at least one: {@link NotComputable} when there was nothing
 */
public record ReadCriterion(
        Section section, String number, int level, Span span, String text, List<Proposal> proposals) {
    public ReadCriterion {
        requireNonNull(section, "section is null");
        requireNonNull(number, "number is null");
        requireNonNull(span, "span is null");
        requireNonNull(text, "text is null");
        proposals = List.copyOf(proposals);
    }

    /**
     * The criterion as a sentence that is kept but not computed, for when no proposal is accepted.
     *
     * @throws IllegalArgumentException for an id our model does not take
     */
    public FreeText asFreeText(String id) {
        return new FreeText(note(id), false, text);
    }

    /**
     * A note for a proposal of this criterion: its role and the words of the protocol.
     *
     * @throws IllegalArgumentException for an id our model does not take
     */
    public Note note(String id) {
        return new Note(id, "", section.role(), text);
    }
}
