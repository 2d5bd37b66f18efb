package no.nortrials.portal.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.forecast.Interval;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.portal.directory.Trust;

/**
 * A saved forecast, for those who compare it with what happens.
 *
 * @param version counts the times a forecast of the request was saved, from 1
 * @param shared whether the sponsor may read it
 * @param start the day that month 0 begins with
 * @param told what it told when it was saved
 * @param sites the trusts that take part
 */
public record PlannedRecruitment(
        UUID request,
        int version,
        Instant savedAt,
        boolean shared,
        LocalDate start,
        LocalDate deadline,
        Forecast told,
        List<PlannedSite> sites) {
    private static final double LONGEST = 600;

    /**
     * One trust.
     *
     * @param opensFrom the earliest month in which it opens, from 0
     * @param opensTo the latest; the same as the earliest when it is certain
     */
    public record PlannedSite(Trust trust, double opensFrom, double opensTo) {}

    public PlannedRecruitment {
        sites = List.copyOf(sites);
    }

    /** Months of the forecast from one day to another. */
    public static double months(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / ForecastInputs.DAYS_OF_A_MONTH;
    }

    /** The day a number of months after another. */
    public static LocalDate day(LocalDate from, double months) {
        return from.plusDays(Math.round(months * ForecastInputs.DAYS_OF_A_MONTH));
    }

    /** The days of the low, middle and high end of a time in months after a day; empty where it is never reached. */
    public static List<Optional<LocalDate>> days(LocalDate from, Interval time) {
        return Stream.of(time.low(), time.median(), time.high())
                .map(months -> months < LONGEST ? Optional.of(day(from, months)) : Optional.<LocalDate>empty())
                .toList();
    }

    /** The days by which the target was told to be reached with 5 %, 50 % and 95 %; empty where it never was. */
    public List<Optional<LocalDate>> days() {
        return days(start, told.time());
    }
}
