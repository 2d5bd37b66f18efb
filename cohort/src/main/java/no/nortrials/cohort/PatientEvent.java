package no.nortrials.cohort;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.eligibility.Domain;

/**
 * Something that happened to a patient on a day.
 *
 * @param domain what kind of thing
 * @param code what
 * @param day the calendar day as written in the source; a date without a day or month stands for its first day
 * @param site the hospital trust where it happened, or empty when not known
 * @param value what was measured, if anything
 * @param attributes what else is known by code, by the attribute's name
 */
public record PatientEvent(
        Domain domain,
        Code code,
        LocalDate day,
        String site,
        Optional<EventValue> value,
        Map<String, Set<Code>> attributes) {
    public PatientEvent {
        requireNonNull(domain, "domain is null");
        requireNonNull(code, "code is null");
        requireNonNull(day, "day is null");
        requireNonNull(site, "site is null");
        requireNonNull(value, "value is null");
        attributes = Map.copyOf(attributes);
    }

    /** An event of which only code and day are known. */
    public static PatientEvent of(Domain domain, String system, String code, LocalDate day) {
        return new PatientEvent(domain, new Code(system, code), day, "", Optional.empty(), Map.of());
    }

    /** The same event with a number measured. */
    public PatientEvent measured(String number, String unit) {
        var numeric = new EventValue.Numeric(new BigDecimal(number), unit);
        return new PatientEvent(domain, code, day, site, Optional.of(numeric), attributes);
    }

    /** The same event at a hospital trust. */
    public PatientEvent at(String trust) {
        return new PatientEvent(domain, code, day, trust, value, attributes);
    }
}
