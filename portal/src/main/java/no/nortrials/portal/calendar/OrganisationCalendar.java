package no.nortrials.portal.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the organisation has decided about its own days.
 *
 * @param cutOff what is received later than this, Oslo time, counts as received the next working day
 * @param closedHalfDays half days that do not count as working days
 * @param closedDays single days on which the organisation is closed
 */
@ConfigurationProperties("portal.calendar")
record OrganisationCalendar(
        @DefaultValue("15:30") LocalTime cutOff,
        @DefaultValue Set<HalfDay> closedHalfDays,
        @DefaultValue Set<LocalDate> closedDays) {

    static final OrganisationCalendar DEFAULT = new OrganisationCalendar(LocalTime.of(15, 30), Set.of(), Set.of());

    OrganisationCalendar {
        closedHalfDays = Set.copyOf(closedHalfDays);
        closedDays = Set.copyOf(closedDays);
    }

    boolean closes(LocalDate day) {
        return closedDays.contains(day)
                || closedHalfDays.stream()
                        .anyMatch(half -> half.in(day.getYear()).equals(day));
    }
}
