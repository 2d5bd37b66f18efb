package no.nortrials.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class WorkingDaysPropertyTest {
    private final WorkingDays days = new NorwegianWorkingDays(OrganisationCalendar.DEFAULT);

    @Property
    void betweenCountsWhatPlusAdded(
            @ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate start,
            @ForAll @IntRange(max = 60) int n) {
        LocalDate end = days.plus(start, n);

        assertThat(days.between(start, end)).isEqualTo(n);
        assertThat(n == 0 || days.isWorkingDay(end)).isTrue();
    }

    @Property
    void minusTakesBackWhatPlusAddedToAWorkingDay(
            @ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate any,
            @ForAll @IntRange(max = 60) int n) {
        LocalDate start = days.plus(any, 1);

        assertThat(days.minus(days.plus(start, n), n)).isEqualTo(start);
    }

    @Property
    void betweenIsAdditive(
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate a,
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate b,
            @ForAll @DateRange(min = "2020-01-01", max = "2030-12-31") LocalDate c) {
        assertThat(days.between(a, b) + days.between(b, c)).isEqualTo(days.between(a, c));
    }
}
