package no.nortrials.portal.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
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
}
