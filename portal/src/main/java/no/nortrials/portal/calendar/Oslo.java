package no.nortrials.portal.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone in which days, deadlines and figures are told. */
public final class Oslo {
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    /** Today in Oslo. */
    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }

    /** The day of a moment, in Oslo. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
