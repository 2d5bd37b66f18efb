package no.nortrials.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;

/** A calendar without holidays. */
final class Weekdays implements WorkingDays {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    @Override
    public LocalDate plus(LocalDate start, int n) {
        return step(start, n, 1);
    }

    @Override
    public LocalDate minus(LocalDate end, int n) {
        return step(end, n, -1);
    }

    private LocalDate step(LocalDate start, int n, int by) {
        LocalDate day = start;
        int left = n;
        while (left > 0) {
            day = day.plusDays(by);
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
        return LocalDate.ofInstant(receivedAt, Oslo.ZONE);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Oslo.ZONE).toInstant();
    }
}
