package no.nortrials.delivery.capacity;

import no.nortrials.delivery.guard.Require;

/**
 * Hours one role spends on a trial.
 *
 * @param startUp a month, before it opens
 * @param fixed a month, while it is open
 * @param perScreening for one patient screened
 * @param perActive a month for one patient in treatment
 * @param perFollowUp a month for one patient in follow-up
 */
public record Effort(double startUp, double fixed, double perScreening, double perActive, double perFollowUp) {
    /** @throws IllegalArgumentException if a number is negative */
    public Effort {
        Require.notNegative("Hours of start-up", startUp);
        Require.notNegative("Fixed hours", fixed);
        Require.notNegative("Hours a screening", perScreening);
        Require.notNegative("Hours an active patient", perActive);
        Require.notNegative("Hours a patient in follow-up", perFollowUp);
    }

    /** Hours in a month with such activity. */
    public double in(Activity activity) {
        return switch (activity) {
            case Activity.StartingUp _ -> startUp;
            case Activity.Open open ->
                fixed + open.screened() * perScreening + open.active() * perActive + open.followUp() * perFollowUp;
        };
    }

    /** Hours for one enrolled patient from screening to the end: s·h_s + D·h_a + F·h_f. */
    public double perEnrolled(Course course) {
        return course.screenedForEach() * perScreening
                + course.activeMonths() * perActive
                + course.followUpMonths() * perFollowUp;
    }

    /**
     * The most patients a month in a steady state, (free − fixed)/hours for one; 0 when even the fixed hours are not free, infinity
     * when a patient costs nothing.
     *
     * @param free hours of the role in a month, may be negative
     */
    public double mostPerMonth(double free, Course course) {
        double left = free - fixed;
        if (left < 0) return 0;
        double each = perEnrolled(course);
        return each == 0 ? Double.POSITIVE_INFINITY : left / each;
    }
}
