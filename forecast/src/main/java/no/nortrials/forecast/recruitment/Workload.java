package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.math.Require;

/**
 * Hours that one role spends on a trial, and so how many patients a month it can take.
 *
 * @param fixed hours a month whatever comes
 * @param screenedForEach patients screened for each one enrolled, at least 1
 * @param perScreening hours
 * @param activeMonths of treatment of one patient
 * @param perActiveMonth hours
 * @param followUpMonths of one patient
 * @param perFollowUpMonth hours
 */
public record Workload(
        double fixed,
        double screenedForEach,
        double perScreening,
        double activeMonths,
        double perActiveMonth,
        double followUpMonths,
        double perFollowUpMonth) {
    /** @throws IllegalArgumentException if a number is out of its range */
    public Workload {
        Require.notNegative("Fixed hours", fixed);
        Require.require(screenedForEach >= 1, "Screened for each enrolled", "at least 1", screenedForEach);
        Require.notNegative("Hours a screening", perScreening);
        Require.notNegative("Active months", activeMonths);
        Require.notNegative("Hours an active month", perActiveMonth);
        Require.notNegative("Follow-up months", followUpMonths);
        Require.notNegative("Hours a follow-up month", perFollowUpMonth);
    }

    /** Hours for one enrolled patient: s·h_s + D·h_a + F·h_f. */
    public double perPatient() {
        return screenedForEach * perScreening + activeMonths * perActiveMonth + followUpMonths * perFollowUpMonth;
    }

    /**
     * The most patients a month in a steady state, (free − fixed)/hours for one; 0 when even the fixed hours are not free. It caps a
     * site's rate.
     *
     * @param freeHours of the role in a month, may be negative
     */
    public double mostPerMonth(double freeHours) {
        return Math.max(0, freeHours - fixed) / perPatient();
    }
}
