package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days, counted from a moment. Both bounds belong to it; one that is not given does not restrict. A window whose
 * first day lies after its last holds no day.
 *
 * @param around the moment from which the bounds are counted
 * @param from the distance of the first day, or none for "since ever"
 * @param to the distance of the last day, or none for "without end"
 */
public record Window(Moment around, Optional<Offset> from, Optional<Offset> to) {
    public Window {
        requireNonNull(around, "around is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
    }

    /** From this long before the reference date through the reference date. */
    public static Window last(int amount, ChronoUnit unit) {
        return new Window(Moment.REFERENCE, Optional.of(new Offset(-amount, unit)), Optional.of(Offset.NONE));
    }

    /** From one distance through another, counted from a moment. */
    public static Window between(Moment around, Offset from, Offset to) {
        return new Window(around, Optional.of(from), Optional.of(to));
    }

    /** The moment's day and everything before it. */
    public static Window until(Moment around) {
        return new Window(around, Optional.empty(), Optional.of(Offset.NONE));
    }

    /** The moment's day and everything after it. */
    public static Window since(Moment around) {
        return new Window(around, Optional.of(Offset.NONE), Optional.empty());
    }
}
