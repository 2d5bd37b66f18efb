package no.nortrials.portal.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Working days as this portal counts them: Monday to Friday that is none of Norway's twelve public holidays, nor a day
 * the organisation has closed by its own calendar. Days are days in Oslo. See {@code docs/decisions}.
 */
public interface WorkingDays {

    /** Norway's calendar for an organisation that has decided nothing about its own days. */
    static WorkingDays ofNorway() {
        return new NorwegianWorkingDays(OrganisationCalendar.DEFAULT);
    }

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day after {@code start}, which itself is day 0; {@code n = 0} gives {@code start}. */
    LocalDate plus(LocalDate start, int n);

    /** The n-th working day before {@code end}. */
    LocalDate minus(LocalDate end, int n);

    /** How many working days lie in {@code (from, to]}; negative when {@code to} is before {@code from}. */
    int between(LocalDate from, LocalDate to);

    /** The day a thing counts as received: after 15:30 in Oslo, or on a day off, it is the next working day. */
    LocalDate countedFrom(Instant receivedAt);

    /** The last instant of a day in Oslo (23:59:59). */
    Instant endOf(LocalDate day);
}
