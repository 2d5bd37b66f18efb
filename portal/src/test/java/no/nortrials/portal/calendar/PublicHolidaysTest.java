package no.nortrials.portal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {

    @ParameterizedTest
    @CsvFileSource(resources = "movable-days.csv", delimiter = ';', numLinesToSkip = 3)
    void holidaysOfEachYearAreTheKnownTwelve(
            int year,
            LocalDate maundyThursday,
            LocalDate goodFriday,
            LocalDate easterSunday,
            LocalDate easterMonday,
            LocalDate ascension,
            LocalDate whitSunday,
            LocalDate whitMonday) {
        assertThat(Easter.sunday(year)).isEqualTo(easterSunday);
        assertThat(PublicHolidays.of(year))
                .containsOnly(
                        maundyThursday,
                        goodFriday,
                        easterSunday,
                        easterMonday,
                        ascension,
                        whitSunday,
                        whitMonday,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 5, 1),
                        LocalDate.of(year, 5, 17),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @ParameterizedTest
    @CsvSource({"1961, 1961-04-02", "1818, 1818-03-22", "1943, 1943-04-25", "2038, 2038-04-25"})
    void easterReachesItsEarliestAndLatestDay(int year, LocalDate sunday) {
        assertThat(Easter.sunday(year)).isEqualTo(sunday);
    }

    @Test
    void constitutionDayOnWhitMondayIsOneDayOff() {
        assertThat(PublicHolidays.of(2027)).hasSize(11).contains(LocalDate.of(2027, 5, 17));
        assertThat(PublicHolidays.of(2032)).hasSize(11).contains(LocalDate.of(2032, 5, 17));
        assertThat(PublicHolidays.of(2026)).hasSize(12);
    }
}
