package no.nortrials.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    private final WorkingDays days = new NorwegianWorkingDays(OrganisationCalendar.DEFAULT);

    @ParameterizedTest
    @CsvFileSource(resources = "deadlines.csv", delimiter = ';', numLinesToSkip = 2)
    void deadlineIsTheKnownWorkingDay(LocalDate received, int n, LocalDate deadline, int calendarDays) {
        assertThat(days.plus(received, n)).isEqualTo(deadline).isEqualTo(received.plusDays(calendarDays));
        assertThat(days.between(received, deadline)).isEqualTo(n);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "movable-days.csv", delimiter = ';', numLinesToSkip = 3)
    void yearHasItsKnownNumberOfWorkingDays(
            int year, String a, String b, String c, String d, String e, String f, String g, int workingDays) {
        assertThat(days.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-25, 2026-04-13, 10", "2026-12-18, 2027-01-04, 9", "2026-05-11, 2026-05-26, 9"})
    void elapsedCountsTheLastDayAndNotTheFirst(LocalDate from, LocalDate to, int elapsed) {
        assertThat(days.between(from, to)).isEqualTo(elapsed);
        assertThat(days.between(to, from)).isEqualTo(-elapsed);
    }

    @Test
    void zeroWorkingDaysAfterASundayIsThatSunday() {
        var sunday = LocalDate.of(2026, 11, 22);

        assertThat(days.plus(sunday, 0)).isEqualTo(sunday);
        assertThat(days.between(sunday, sunday)).isZero();
    }

    @Test
    void negativeNumberIsRefused() {
        assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 11, 23), -3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`-3`");
    }

    /** Oslo is an hour ahead of UTC in winter and two in summer; the last row is the night the clock goes back. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T14:30:00Z, 2026-11-23",
        "2026-11-23T14:30:01Z, 2026-11-24",
        "2026-06-23T13:30:00Z, 2026-06-23",
        "2026-06-23T13:30:01Z, 2026-06-24",
        "2026-11-20T22:59:59Z, 2026-11-23",
        "2026-11-21T09:00:00Z, 2026-11-23",
        "2026-04-01T18:00:00Z, 2026-04-07",
        "2026-10-25T00:30:00Z, 2026-10-26"
    })
    void receivedAfterHalfPastThreeOrOnADayOffCountsAsTheNextWorkingDay(Instant received, LocalDate counted) {
        assertThat(days.countedFrom(received)).isEqualTo(counted);
    }

    @Test
    void endOfDayFollowsTheClockOfOslo() {
        assertThat(days.endOf(LocalDate.of(2026, 3, 28))).isEqualTo("2026-03-28T22:59:59Z");
        assertThat(days.endOf(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T21:59:59Z");
        assertThat(days.endOf(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T22:59:59Z");
    }

    @Test
    void halfDaysAreWorkingDaysUnlessTheOrganisationClosesThem() {
        var strict = new NorwegianWorkingDays(new OrganisationCalendar(
                LocalTime.of(15, 30),
                Set.of(HalfDay.CHRISTMAS_EVE, HalfDay.WEDNESDAY_BEFORE_EASTER),
                Set.of(LocalDate.of(2026, 5, 15))));

        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(strict.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(strict.isWorkingDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(strict.isWorkingDay(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(strict.isWorkingDay(LocalDate.of(2026, 5, 15))).isFalse();
        assertThat(strict.plus(LocalDate.of(2026, 12, 23), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}
