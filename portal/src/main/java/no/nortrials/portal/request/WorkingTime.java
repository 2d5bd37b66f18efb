package no.nortrials.portal.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;

/**
 * How many working days something took: raw, and net of the time spent waiting for the sponsor. Law: {@code 0 <= net <=
 * raw}, and without pauses both are equal.
 */
record WorkingTime(int raw, int net) {

    /** The time from the day a request counts from until a day; a pause still open lasts until that day. */
    static WorkingTime of(WorkingDays days, LocalDate countedFrom, LocalDate until, List<Pause> pauses) {
        int raw = Math.max(0, days.between(countedFrom, until));
        int paused = pauses.stream()
                .mapToInt(pause -> paused(days, countedFrom, until, pause))
                .sum();
        return new WorkingTime(raw, Math.max(0, raw - paused));
    }

    private static int paused(WorkingDays days, LocalDate countedFrom, LocalDate until, Pause pause) {
        LocalDate from = later(Oslo.day(pause.from()), countedFrom);
        Instant resumed = pause.to();
        LocalDate to = resumed == null ? until : earlier(Oslo.day(resumed), until);
        return Math.max(0, days.between(from, to));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
