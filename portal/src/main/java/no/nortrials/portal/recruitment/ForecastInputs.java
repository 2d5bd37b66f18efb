package no.nortrials.portal.recruitment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.Season;
import no.nortrials.forecast.recruitment.Site;

/**
 * What a forecast is made from.
 *
 * @param target patients
 * @param start the day that month 0 begins with
 * @param deadline the day by which the target should be reached, after the start
 * @param variation coefficient of variation between sites
 * @param july speed in July, as a share of the usual speed
 * @param sites at least one
 */
record ForecastInputs(
        int target,
        LocalDate start,
        LocalDate deadline,
        Shares shares,
        double variation,
        double july,
        List<SiteInput> sites) {
    /** Months of the library. */
    static final double DAYS_OF_A_MONTH = 30.4375;

    private static final int MONTHS = 12;
    private static final int JULY = 7;
    private static final int YEARS_OF_SEASONS = 20;

    ForecastInputs {
        sites = List.copyOf(sites);
        if (!deadline.isAfter(start))
            throw new IllegalArgumentException(
                    "the deadline `" + deadline + "` is not after the start `" + start + "`");
        if (sites.isEmpty())
            throw new IllegalArgumentException("a forecast needs sites, but there are `" + sites + "`");
    }

    double months() {
        return ChronoUnit.DAYS.between(start, deadline) / DAYS_OF_A_MONTH;
    }

    /** The day a number of months after the start. */
    LocalDate day(double months) {
        return start.plusDays(Math.round(months * DAYS_OF_A_MONTH));
    }

    List<Site> recruiting() {
        return sites.stream().map(site -> site.site(shares, variation)).toList();
    }

    Plan plan() {
        return Plan.of(recruiting()).in(season());
    }

    /** July of every year; the first may have begun before the start. */
    Season season() {
        if (july == 1) return Season.NONE;
        double first = (JULY - start.getMonthValue() + MONTHS) % MONTHS - (start.getDayOfMonth() - 1) / DAYS_OF_A_MONTH;
        return first < 0
                ? Season.of(Season.everyYear(first + MONTHS, first + MONTHS + 1, july, YEARS_OF_SEASONS))
                : Season.of(Season.everyYear(first, first + 1, july, YEARS_OF_SEASONS));
    }
}
