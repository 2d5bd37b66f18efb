package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How often.
 *
 * @param min 0 or more
 * @param max at least {@code min}, or none for no upper bound; 0 times or more is no condition and is refused
 * @param counting what is counted
 */
public record Times(int min, OptionalInt max, Counting counting) {
    /** Once or more. */
    public static final Times ONCE = new Times(1, OptionalInt.empty(), Counting.EVENTS);

    /** What is counted. */
    public enum Counting {
        /** Each event, also several with the same code on the same day. */
        EVENTS,
        /** Each day with an event. */
        DAYS
    }

    /** @throws IllegalArgumentException when the bounds make no sense */
    public Times {
        requireNonNull(max, "max is null");
        requireNonNull(counting, "counting is null");
        if (min < 0) throw new IllegalArgumentException("at least 0 times or more, but was `" + min + "`");
        if (max.isPresent() && max.getAsInt() < min)
            throw new IllegalArgumentException(
                    "at most `" + max.getAsInt() + "` and at least `" + min + "` times can never hold");
        if (min == 0 && max.isEmpty()) throw new IllegalArgumentException("0 times or more always holds");
    }

    /** On this many days or more. */
    public static Times days(int min) {
        return new Times(min, OptionalInt.empty(), Counting.DAYS);
    }

    /** This many events or more. */
    public static Times events(int min) {
        return new Times(min, OptionalInt.empty(), Counting.EVENTS);
    }
}
