package no.nortrials.forecast.recruitment;

import java.util.stream.DoubleStream;

/** A random number of enrolled patients that grows with time. Months are counted from 0 and may be positive infinity. */
public interface Recruitment {
    /** P(N(month) &lt; target), from 0 to 1, without cancellation when it is small. */
    double missed(int target, double month);

    /** P(N(month) ≥ target), from 0 to 1. */
    default double reached(int target, double month) {
        return 1 - missed(target, month);
    }

    /** The expected number of enrolled patients. */
    double mean(double month);

    /**
     * The distribution of the number of enrolled patients.
     *
     * @throws IllegalArgumentException if the month is negative or infinite
     */
    Counts enrolled(double month);

    /** The months at which the course may have a bend: openings, closings, changes of season. */
    DoubleStream bends();

    /** A month near the quantile, to begin a search at; any positive number will do. */
    default double guess(int target, double quantile) {
        return 12;
    }
}
