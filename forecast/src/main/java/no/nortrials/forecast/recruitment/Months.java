package no.nortrials.forecast.recruitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Between dates and months of equal length: 365.25 / 12 days. */
public final class Months {
    /** Days of a month. */
    public static final double DAYS = 30.4375;

    private Months() {}

    /** Months from one date to another; negative if the second is earlier. */
    public static double between(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS;
    }

    /** The first date on which so many months are over. */
    public static LocalDate after(LocalDate from, double months) {
        return from.plusDays((long) Math.ceil(months * DAYS));
    }
}
