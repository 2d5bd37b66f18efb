package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * The person is alive on a day. The day of death itself counts as dead; a person without a date of death is alive.
 *
 * @param at the day on which it is asked; not a day before birth: such a person counts as alive
 */
public record VitalStatus(Note note, boolean negated, Moment at) implements Criterion {
    public VitalStatus {
        requireNonNull(note, "note is null");
        requireNonNull(at, "at is null");
    }

    @Override
    public VitalStatus with(Note other) {
        return new VitalStatus(other, negated, at);
    }

    @Override
    public VitalStatus not() {
        return new VitalStatus(note, !negated, at);
    }
}
