package no.nortrials.cohort.load;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows how much was read and whether that was all. */
final class CountedReader extends FilterReader {
    private long count;
    private boolean ended;

    CountedReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        counted(character < 0 ? -1 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        return counted(super.read(buffer, from, length));
    }

    private int counted(int read) {
        if (read < 0) ended = true;
        else count += read;
        return read;
    }

    long count() {
        return count;
    }

    boolean isEnded() {
        return ended;
    }
}
