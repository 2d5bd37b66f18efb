package no.nortrials.reading;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.nortrials.eligibility.Moment;
import no.nortrials.eligibility.Offset;
import no.nortrials.eligibility.Window;

/**
 * When something happened, counted back from inclusion.
 *
 * @param amount from 1
 * @param unit days, weeks, months or years; hours are rounded up to days
 * @param recent true for "within the last", false for "more than ... ago"
 */
public record TimeWindow(Span span, int amount, ChronoUnit unit, boolean recent) {
    public TimeWindow {
        requireNonNull(span, "span is null");
        requireNonNull(unit, "unit is null");
    }

    /** The window before the reference date, both ends included. */
    public Window asWindow() {
        Offset distance = new Offset(-amount, unit);
        return recent
                ? Window.last(amount, unit)
                : new Window(Moment.REFERENCE, Optional.empty(), Optional.of(distance));
    }
}
