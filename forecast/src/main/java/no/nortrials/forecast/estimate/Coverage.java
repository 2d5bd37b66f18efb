package no.nortrials.forecast.estimate;

import no.nortrials.forecast.math.Require;

/**
 * How many of the criteria a count could look at: "x of y criteria evaluated".
 *
 * @param evaluated from 0
 * @param criteria at least 1
 */
public record Coverage(int evaluated, int criteria) {
    /** @throws IllegalArgumentException if more are evaluated than there are, or there is none */
    public Coverage {
        Require.positive("The number of criteria", criteria);
        Require.share("Evaluated criteria of all", (double) evaluated / criteria);
    }

    /** From 0 to 1. */
    public double share() {
        return (double) evaluated / criteria;
    }
}
