package no.nortrials.reading;

/**
 * A criterion before anything is read in it.
 *
 * @param start the first character after the marker
 * @param end after the last character
 */
record Piece(Section section, String number, int level, int start, int end) {
    Piece in(Section other) {
        return new Piece(other, number, level, start, end);
    }

    Piece until(int later) {
        return new Piece(section, number, level, start, later);
    }
}
