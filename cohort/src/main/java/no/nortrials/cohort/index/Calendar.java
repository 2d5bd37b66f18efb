package no.nortrials.cohort.index;

import java.time.LocalDate;
import no.nortrials.cohort.index.kernel.Postings;

/** Days of events as numbers from 0 for 1 January 1900 through 65,535 for 6 June 2079. */
final class Calendar {
    /** The first day of an event that an index holds. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day of an event that an index holds. */
    static final LocalDate LAST = FIRST.plusDays(Postings.LAST_DAY);

    private static final int OFFSET = (int) FIRST.toEpochDay();

    private Calendar() {}

    /** The number of a day; one less than the first or one more than the last for days beyond. */
    static int day(LocalDate date) {
        return clipped(date.toEpochDay() - OFFSET);
    }

    static int clipped(long day) {
        return (int) Math.max(-1, Math.min(Postings.LAST_DAY + 1L, day));
    }

    /** The days from 1970 to a day. */
    static int sinceEpoch(int day) {
        return day + OFFSET;
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay((long) day + OFFSET);
    }
}
