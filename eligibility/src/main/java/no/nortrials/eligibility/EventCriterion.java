package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * The person has such events this often.
 *
 * @param events which events
 * @param times how often
 */
public record EventCriterion(Note note, boolean negated, EventQuery events, Times times) implements Criterion {
    public EventCriterion {
        requireNonNull(note, "note is null");
        requireNonNull(events, "events is null");
        requireNonNull(times, "times is null");
    }

    /** Such an event once or more. */
    public static EventCriterion any(Note note, EventQuery events) {
        return new EventCriterion(note, false, events, Times.ONCE);
    }

    @Override
    public EventCriterion with(Note other) {
        return new EventCriterion(other, negated, events, times);
    }

    @Override
    public EventCriterion not() {
        return new EventCriterion(note, !negated, events, times);
    }
}
