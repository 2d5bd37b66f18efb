package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A day that a criterion speaks of. */
public sealed interface Moment {
    /** The reference date of the question. */
    Moment REFERENCE = new ReferenceDate();

    /** The reference date of the question. */
    record ReferenceDate() implements Moment {}

    /**
     * The day of the event that an {@link Anchored} criterion around this place names.
     *
     * @param name the name given by the anchor
     */
    record OfEvent(String name) implements Moment {
        public OfEvent {
            Names.require(name);
        }
    }

    /** A day of the calendar. */
    record OnDate(LocalDate date) implements Moment {
        public OnDate {
            requireNonNull(date, "date is null");
        }
    }
}
