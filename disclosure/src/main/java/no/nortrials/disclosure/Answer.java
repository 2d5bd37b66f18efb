package no.nortrials.disclosure;

import java.time.Instant;
import java.util.Optional;

/** What a hospital's node says to one question. These are the only types of this library that leave the hospital. */
public sealed interface Answer {
    /** An answer that says something about the patients, as against a refusal. It stands for the rest of the month. */
    sealed interface Told extends Answer {
        /**
         * The month of the data.
         *
         * @return the epoch
         */
        Epoch epoch();
    }

    /**
     * A number.
     *
     * @param value persons; a multiple of ten, at least ten
     * @param epoch the month of the data
     */
    record Released(int value, Epoch epoch) implements Told {
        /** Half the width of the 90 % interval, in persons. */
        public static final int PLUS_MINUS = 9;

        /** @throws IllegalArgumentException if the value is not a multiple of ten or under ten */
        public Released {
            if (value < Rounding.THRESHOLD || value % 10 != 0) {
                throw new IllegalArgumentException(
                        "A released value must be a multiple of 10 and at least 10, but was `" + value + "`");
            }
        }

        /**
         * Half the width of the 90 % interval of a drawn answer: of counts between 10 and 300, at least nine of ten lie this near
         * (measured; {@code docs/disclosure.md}). The answer to a question that is nearly an earlier one repeats that number and
         * may be up to 7 persons further off. That the interval does not widen then is on purpose: it would tell how near the
         * two sets are.
         *
         * @return persons
         */
        public int plusMinus() {
            return PLUS_MINUS;
        }
    }

    /**
     * Fewer than the threshold: somewhere from 0 to threshold − 1, and never to be shown as 0.
     *
     * @param threshold the smallest count that may be told, in persons
     * @param epoch the month of the data
     */
    record Suppressed(int threshold, Epoch epoch) implements Told {
        /** @throws IllegalArgumentException if the threshold is not positive */
        public Suppressed {
            Text.requirePositive("A threshold", threshold);
        }
    }

    /**
     * Nothing is told, and why.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements Answer {
        /**
         * From when asking again may help.
         *
         * @return the instant, or empty if waiting alone does not help
         */
        public Optional<Instant> whenAgain() {
            return reason.whenAgain();
        }
    }
}
