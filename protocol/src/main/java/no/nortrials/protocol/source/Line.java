package no.nortrials.protocol.source;

import no.nortrials.protocol.Place;

/**
 * A line of text.
 *
 * @param text its words, with the blanks in front that indent it
 * @param place where it stands
 * @param item whether the format itself says that it is an item of a list
 */
public record Line(String text, Place place, boolean item) {
    /** How many blanks stand in front. */
    int indent() {
        int blanks = 0;
        while (blanks < text.length() && Character.isWhitespace(text.charAt(blanks))) blanks++;
        return blanks;
    }

    /** Whether there are no words. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
