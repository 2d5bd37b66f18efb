package no.nortrials.cohort.load;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text of which none takes more than so much memory. */
final class Lines {
    /** More than any resource without pictures in it. */
    static final int LONGEST = 16 << 20;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;
    private long number;
    private boolean ended;
    private boolean tooLong;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /** Goes to the next line; false when there is none. */
    boolean advance() throws IOException {
        line.setLength(0);
        tooLong = false;
        ended = false;
        number++;
        boolean any = false;
        while (!ended && (from < to || fill())) {
            any = true;
            take();
        }
        if (number == 1 && !line.isEmpty() && line.charAt(0) == '\uFEFF') line.deleteCharAt(0);
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, reader.read(buffer));
        return to > 0;
    }

    private void take() {
        int end = from;
        while (end < to && buffer[end] != '\n') end++;
        if (line.length() + end - from > LONGEST) tooLong = true;
        else line.append(buffer, from, end - from);
        ended = end < to;
        from = ended ? end + 1 : end;
    }

    String line() {
        return line.toString();
    }

    /** From 1. */
    long number() {
        return number;
    }

    /** Whether the line has its end and not only the file. */
    boolean isEnded() {
        return ended;
    }

    /** Whether the line is longer than is kept of it. */
    boolean isTooLong() {
        return tooLong;
    }
}
