package no.nortrials.portal.dispatch.answer;

import java.time.Instant;
import java.util.Optional;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.form.FormData;

/**
 * An answer as it is being written.
 *
 * @param decision what was sent last; empty while nothing was
 * @param version grows with every save; 0 before the first
 */
public record Answer(
        Optional<Decision> decision,
        FormData form,
        int version,
        Optional<Instant> updatedAt,
        String updatedBy,
        String updatedEmail) {
    static final Answer NONE = new Answer(Optional.empty(), FormData.EMPTY, 0, Optional.empty(), "", "");

    /** Whether this person saved last; told by the address, since colleagues may have the same name. */
    boolean isOf(Person person) {
        return updatedEmail.equalsIgnoreCase(person.email());
    }
}
