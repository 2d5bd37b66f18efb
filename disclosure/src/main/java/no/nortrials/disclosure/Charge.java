package no.nortrials.disclosure;

import java.time.Duration;
import java.time.Instant;

/** Numbers taken from a budget at an instant; they come back when the window has passed. */
record Charge(Instant at, int numbers) {
    boolean countsAt(Instant now, Duration window) {
        return at.plus(window).isAfter(now);
    }
}
