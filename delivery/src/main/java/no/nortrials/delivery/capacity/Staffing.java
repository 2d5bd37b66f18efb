package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/**
 * The people of one role.
 *
 * @param fullTime full-time equivalents, at least 0
 * @param hoursAYear of one full-time equivalent, above 0
 * @param absence share of the hours lost to leave and sickness, 0 to 1
 * @param projectShare share of what is left that goes to trials, 0 to 1
 */
public record Staffing(Role role, double fullTime, double hoursAYear, double absence, double projectShare) {
    /** Hours a year of a full-time equivalent after holidays, where nothing else is said. */
    public static final double HOURS_A_YEAR = 1_695;

    private static final int MONTHS = 12;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Staffing {
        Require.notNegative("Full-time equivalents", fullTime);
        Require.positive("Hours a year", hoursAYear);
        Require.share("Absence", absence);
        Require.share("The share for projects", projectShare);
    }

    /** Hours a month for trials: FTE · (hours a year / 12) · (1 − absence) · share for projects. */
    public double hoursAMonth() {
        return fullTime * hoursAYear / MONTHS * (1 - absence) * projectShare;
    }
}
