package no.nortrials.portal.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;

/**
 * A testbed or an event.
 *
 * @param version tells whether somebody changed it meanwhile
 */
record Entry(UUID id, UUID organisation, EntryKind kind, FormData answers, int version) {

    public String title() {
        return answers.text("title");
    }

    public Optional<LocalDate> day() {
        return answers.day("day");
    }

    /** Whether it is an event of a day before. */
    boolean past(LocalDate today) {
        return day().filter(day -> day.isBefore(today)).isPresent();
    }
}
