package no.nortrials.forecast.recruitment;

import no.nortrials.forecast.Interval;

/**
 * What a plan promises.
 *
 * @param target patients
 * @param deadline month
 * @param time 5 %, 50 % and 95 % of the month in which the target is reached; each may be positive infinity
 * @param probability that the target is reached by the deadline
 * @param atDeadline the number of patients at the deadline
 */
public record Forecast(int target, double deadline, Interval time, double probability, Counts atDeadline) {
    /**
     * The forecast of some recruitment.
     *
     * @param target patients, at least 1
     * @param deadline month, from 0
     * @throws IllegalArgumentException if a number is out of its range
     */
    public static Forecast of(Recruitment recruitment, int target, double deadline) {
        return new Forecast(
                target,
                deadline,
                new TimeToTarget(recruitment, target).interval(),
                recruitment.reached(target, deadline),
                recruitment.enrolled(deadline));
    }
}
