package no.nortrials.portal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts in days of Oslo, so that summer time never matters; only {@link #endOf} turns a day into an instant. */
final class NorwegianWorkingDays implements WorkingDays {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final OrganisationCalendar organisation;
    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    NorwegianWorkingDays(OrganisationCalendar organisation) {
        this.organisation = organisation;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day)
                && !holidays.computeIfAbsent(day.getYear(), PublicHolidays::of).contains(day)
                && !organisation.closes(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public LocalDate plus(LocalDate start, int n) {
        return step(start, n, 1);
    }

    @Override
    public LocalDate minus(LocalDate end, int n) {
        return step(end, n, -1);
    }

    private LocalDate step(LocalDate from, int n, int direction) {
        if (n < 0) throw new IllegalArgumentException("a number of working days is not negative but is `" + n + "`");
        LocalDate day = from;
        for (int left = n; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public LocalDate countedFrom(Instant receivedAt) {
        var local = receivedAt.atZone(Oslo.ZONE);
        LocalDate day = local.toLocalDate();
        boolean inTime = isWorkingDay(day) && !local.toLocalTime().isAfter(organisation.cutOff());
        return inTime ? day : plus(day, 1);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(Oslo.ZONE).toInstant();
    }
}
