package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/**
 * The way of one enrolled patient through a trial.
 *
 * @param screenedForEach patients screened for each one enrolled, at least 1
 * @param activeMonths in treatment
 * @param followUpMonths afterwards
 */
public record Course(double screenedForEach, double activeMonths, double followUpMonths) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Course {
        Require.require(screenedForEach >= 1, "Screened for each enrolled", "at least 1", screenedForEach);
        Require.notNegative("Active months", activeMonths);
        Require.notNegative("Follow-up months", followUpMonths);
    }
}
