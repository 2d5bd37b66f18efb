package no.nortrials.protocol.document;

import no.nortrials.protocol.source.Line;

/**
 * A line of a document.
 *
 * @param line its words and its place
 * @param begins whether the document itself marks it as a heading or as the first cell of a row, so that what came before ends
 */
record Piece(Line line, boolean begins) {
    String text() {
        return line.text().strip();
    }
}
