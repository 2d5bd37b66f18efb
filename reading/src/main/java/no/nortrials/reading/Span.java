package no.nortrials.reading;

/**
 * A place in the text that was read.
 *
 * @param start the offset of the first character, from 0
 * @param end the offset after the last character
 */
public record Span(int start, int end) {
    /**
     * Runs forward.
     *
     * @throws IllegalArgumentException when the start is negative or after the end
     */
    public Span {
        if (start < 0 || start > end)
            throw new IllegalArgumentException("a span runs forward from 0, but was `" + start + "`-`" + end + "`");
    }

    /** The characters of the span in the text it was taken from. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two have a character in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
