package no.nortrials.maturity.json;

import static java.util.Objects.requireNonNull;

/** What came of reading a text. */
public sealed interface Reading<T> {
    /** What the text says. */
    record Read<T>(T value) implements Reading<T> {
        public Read {
            requireNonNull(value, "value is null");
        }
    }

    /**
     * The text is not in the form.
     *
     * @param where the place, as a JSON Pointer; empty for the whole text
     * @param why what is wrong there
     */
    record Refused<T>(String where, String why) implements Reading<T> {
        public Refused {
            requireNonNull(where, "where is null");
            requireNonNull(why, "why is null");
        }
    }
}
