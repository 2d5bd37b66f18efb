package no.nortrials.eligibility.sql;

import java.time.LocalDate;

/** The days that data may have, in years that every database can count with. */
public final class DataDays {
    /** The first day. */
    public static final LocalDate FIRST = LocalDate.of(1600, 1, 1);

    /** The last day. */
    public static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** More than lies between the first and the last day; whoever goes so far from a day of the data has left them all behind. */
    private static final long FARTHEST_MONTHS = 2000L * 12;

    private DataDays() {}

    /** Whether data may have the day. */
    public static boolean hold(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static long reachable(long months) {
        return Math.clamp(months, -FARTHEST_MONTHS, FARTHEST_MONTHS);
    }
}
