package no.nortrials.reading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A word, number or sign of a criterion.
 *
 * @param text in lower case; of a number its digits as written
 * @param number its value, of a number
 * @param start the offset of its first character in the criterion
 * @param end the offset after its last
 */
record Token(Kind kind, String text, Optional<BigDecimal> number, int start, int end) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
