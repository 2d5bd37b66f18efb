package no.nortrials.portal.site;

import java.time.Instant;
import java.time.LocalDate;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;

/**
 * What a site said in one part.
 *
 * @param version tells whether somebody said something else meanwhile
 */
public record Part(SitePart part, FormData answers, long version, Instant at, String by, Role role) {
    private static final int MONTHS_OLD = 12;

    public LocalDate day() {
        return Oslo.day(at);
    }

    /** Whether nobody has said for twelve months that it is still true. */
    public boolean isStale(LocalDate today) {
        return day().plusMonths(MONTHS_OLD).isBefore(today);
    }

    /** How many of the questions are answered. */
    public long answered() {
        return part.fields().stream()
                .filter(field -> answers.filled(field.name()).isPresent())
                .count();
    }
}
