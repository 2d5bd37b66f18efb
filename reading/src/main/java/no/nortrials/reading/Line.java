package no.nortrials.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the text, or a part of one, without the space around it.
 *
 * @param indent how many columns of space stand before it in its line; a tab counts as four
 * @param afterBlank whether an empty line stands before it
 */
record Line(int start, int end, int indent, boolean afterBlank) {
    /** Longer lines are cut here, so that the work on one line stays small. */
    private static final int LONGEST = 10_000;

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean blank = false;
        for (int from = 0; from < text.length(); ) {
            int to = end(text, from);
            Line line = trimmed(text, from, to, blank);
            blank = line.start == line.end;
            if (!blank) lines.add(line);
            from = to < text.length() && text.charAt(to) == '\n' ? to + 1 : to;
        }
        return lines;
    }

    private static int end(String text, int from) {
        int last = Math.min(text.length(), from + LONGEST);
        int newline = text.substring(from, last).indexOf('\n');
        return newline < 0 ? last : from + newline;
    }

    private static Line trimmed(String text, int from, int to, boolean afterBlank) {
        int start = from;
        int indent = 0;
        while (start < to && space(text.charAt(start))) indent += text.charAt(start++) == '\t' ? 4 : 1;
        int end = to;
        while (end > start && space(text.charAt(end - 1))) end--;
        return new Line(start, end, indent, afterBlank);
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The part from an offset on, without leading space. */
    Line from(String text, int offset) {
        int start = offset;
        while (start < end && space(text.charAt(start))) start++;
        return new Line(start, end, indent, afterBlank && offset == this.start);
    }

    /** The part before an offset, without trailing space. */
    Line until(String text, int offset) {
        int last = Math.max(offset, start);
        while (last > start && space(text.charAt(last - 1))) last--;
        return new Line(start, last, indent, afterBlank);
    }

    boolean isEmpty() {
        return start >= end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
