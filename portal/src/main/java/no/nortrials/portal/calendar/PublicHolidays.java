package no.nortrials.portal.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Norway's twelve public holidays of a year. They are a set of days: 17 May may fall on Ascension Day or Whit Monday, and
 * then the year has one day off fewer.
 */
final class PublicHolidays {
    private static final int[] DAYS_FROM_EASTER = {-3, -2, 0, 1, 39, 49, 50};

    private PublicHolidays() {}

    static Set<LocalDate> of(int year) {
        LocalDate easter = Easter.sunday(year);
        Stream<LocalDate> movable = IntStream.of(DAYS_FROM_EASTER).mapToObj(easter::plusDays);
        Stream<LocalDate> fixed = Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.MAY, 1),
                LocalDate.of(year, Month.MAY, 17),
                LocalDate.of(year, Month.DECEMBER, 25),
                LocalDate.of(year, Month.DECEMBER, 26));
        return Stream.concat(movable, fixed).collect(Collectors.toUnmodifiableSet());
    }
}
