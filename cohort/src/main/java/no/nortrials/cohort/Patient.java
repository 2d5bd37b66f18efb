package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.nortrials.eligibility.Sex;

/**
 * A patient as counting knows them.
 *
 * @param id the pseudonym within the data source, not blank; never leaves it
 * @param sex the administrative sex
 * @param born the day of birth, if known; a date without a day or month stands for its first day
 * @param died the day of death, if known to be dead
 * @param site the hospital trust that treats them, not blank: each patient counts once, at one site
 * @param residence the code of the place where they live, or empty when not known
 * @param inTrial whether they take part in a trial already
 * @param events what happened, in any order
 */
public record Patient(
        String id,
        Sex sex,
        Optional<LocalDate> born,
        Optional<LocalDate> died,
        String site,
        String residence,
        boolean inTrial,
        List<PatientEvent> events) {
    /** @throws IllegalArgumentException when the id or the site is blank */
    public Patient {
        requireNonNull(sex, "sex is null");
        requireNonNull(born, "born is null");
        requireNonNull(died, "died is null");
        requireNonNull(residence, "residence is null");
        events = List.copyOf(events);
        if (id.isBlank()) throw new IllegalArgumentException("a patient has an id, but it was `" + id + "`");
        if (site.isBlank()) throw new IllegalArgumentException("the patient `" + id + "` has no site");
    }
}
