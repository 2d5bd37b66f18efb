package no.nortrials.cohort.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;
import no.nortrials.eligibility.Sex;

/** What one row says of a patient, before all rows of the patient have come together. */
sealed interface Draft {
    /** The patient. */
    record OfPatient(
            Where where,
            Sex sex,
            Optional<WrittenDay> born,
            Death death,
            String site,
            String residence,
            boolean inTrial)
            implements Draft {}

    /** Whether and when a patient died. */
    sealed interface Death {
        record None() implements Death {}

        record On(WrittenDay day) implements Death {}

        record SomeDay() implements Death {}
    }

    /** A death that stands in a row of its own. */
    record OfDeath(Where where, WrittenDay day) implements Draft {}

    /** An event; without codes when they stand in another row. */
    record OfEvent(
            Where where,
            Domain domain,
            List<Code> codes,
            WrittenDay day,
            String site,
            List<EventValue> values,
            Map<String, Set<Code>> attributes)
            implements Draft {
        OfEvent with(List<Code> other) {
            return new OfEvent(where, domain, other, day, site, values, attributes);
        }
    }

    /**
     * Codes of another row that an event refers to.
     *
     * @param attribute what they are of the event; empty when they are its codes
     */
    record OfReference(String attribute, List<Code> codes) implements Draft {}
}
