package no.nortrials.portal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.NetworkMembership;
import no.nortrials.portal.directory.Trust;

/** What the demonstration stands on: the real trusts and centres, the calendar, and the present moment. */
record Ground(
        List<Trust> trusts, List<Centre> centres, List<NetworkMembership> networks, WorkingDays days, Instant now) {

    LocalDate today() {
        return Oslo.day(now);
    }

    /** The day itself when it is a working day, else the next that is. */
    LocalDate workday(LocalDate day) {
        return days.isWorkingDay(day) ? day : days.plus(day, 1);
    }

    /** Some moment in the office hours of a day, but never after now. */
    Instant at(LocalDate day, Dice dice) {
        Instant at = day.atTime(8, 0).atZone(Oslo.ZONE).toInstant().plusSeconds(dice.between(0, 7 * 3600));
        return at.isAfter(now) ? now.minusSeconds(dice.between(60, 1800)) : at;
    }

    Trust trust(String shortName) {
        return trusts.stream()
                .filter(trust -> trust.shortName().equals(shortName))
                .findFirst()
                .orElseThrow();
    }

    Centre centre(String code) {
        return centres.stream()
                .filter(centre -> centre.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
