package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * There is an event from whose day on a further condition holds: "an infarction followed by a statin within 90 days", "a
 * first diagnosis before which no treatment was given". Inside {@code holds}, {@link Moment.OfEvent} with this name is the day
 * of that event.
 *
 * <p>The condition must hold for one and the same event as a whole; it is enough that one event makes it hold. Events of the
 * same day are one here.
 *
 * @param name names the event; not the name of an anchor around this one
 * @param event which events are tried; its own windows may use anchors around this one
 * @param holds the condition, a {@link Role#PART}
 */
public record Anchored(Note note, boolean negated, String name, EventQuery event, Criterion holds)
        implements Criterion {
    /** @throws IllegalArgumentException when the name has other characters or the condition is not a part */
    public Anchored {
        requireNonNull(note, "note is null");
        Names.require(name);
        requireNonNull(event, "event is null");
        Parts.require(note, holds);
    }

    @Override
    public Anchored with(Note other) {
        return new Anchored(other, negated, name, event, holds);
    }

    @Override
    public Anchored not() {
        return new Anchored(note, !negated, name, event, holds);
    }
}
