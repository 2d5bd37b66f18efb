package no.nortrials.portal.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.nortrials.portal.form.FormData;

/**
 * Somebody who works with a site's trials.
 *
 * @param answers to {@link PersonForm}
 */
public record SitePerson(UUID id, FormData answers) {
    /** Days before a certificate ends in which the site is warned. */
    private static final int WARNING_DAYS = 60;

    public String name() {
        return answers.text(PersonForm.PERSON);
    }

    public StaffRole role() {
        return StaffRole.valueOf(answers.text(PersonForm.ROLE));
    }

    /** Full-time equivalents, 0 to 1. */
    public BigDecimal position() {
        return answers.decimal(PersonForm.POSITION).orElseThrow();
    }

    /** Per cent of the position that is for trials, 0 to 100. */
    public OptionalLong share() {
        return answers.number(PersonForm.SHARE);
    }

    /** The last day on which the certificate of good clinical practice holds. */
    public Optional<LocalDate> gcpUntil() {
        return answers.day(PersonForm.GCP_UNTIL);
    }

    public boolean hasGcp(LocalDate on) {
        return gcpUntil().filter(until -> !until.isBefore(on)).isPresent();
    }

    /** Whether the certificate has ended, or ends within sixty days. */
    public boolean gcpEnds(LocalDate today) {
        return gcpUntil()
                .filter(until -> until.isBefore(today.plusDays(WARNING_DAYS)))
                .isPresent();
    }
}
