package no.nortrials.portal.capacity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;

/**
 * What a trust declares that it can take in a therapy area. It is self-reported.
 *
 * @param answers to {@link CapacityForm}
 * @param version tells whether somebody declared anew meanwhile
 * @param role of who declared it
 */
public record Declared(
        UUID trust, String therapyArea, FormData answers, long version, Instant at, String by, Role role) {
    private static final int MONTHS_OLD = 12;

    /** Patients a month whom the trust can enrol. */
    public BigDecimal enrolled() {
        return answers.decimal(CapacityForm.ENROLLED).orElseThrow();
    }

    /** Patients a month whom the trust can screen. */
    public Optional<BigDecimal> screened() {
        return answers.decimal(CapacityForm.SCREENED);
    }

    /** Months from the decision until the first patient. */
    public Optional<BigDecimal> monthsToOpen() {
        return answers.decimal(CapacityForm.MONTHS_TO_OPEN);
    }

    /** Full-time equivalents. */
    public Optional<BigDecimal> nurses() {
        return answers.decimal(CapacityForm.NURSES);
    }

    public Optional<BigDecimal> investigators() {
        return answers.decimal(CapacityForm.INVESTIGATORS);
    }

    public LocalDate day() {
        return Oslo.day(at);
    }

    /** Whether nobody has said for twelve months that it is still true. */
    public boolean isStale(LocalDate today) {
        return day().plusMonths(MONTHS_OLD).isBefore(today);
    }
}
