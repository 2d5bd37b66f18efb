package no.nortrials.eligibility;

import static java.util.Objects.requireNonNull;

/**
 * A code of a code system.
 *
 * @param system the address that names the code system, as FHIR writes it; may be empty for codes of the data source
 * @param code the code as the system writes it, not blank
 * @param descendants whether the codes below this one count as well; below by the terminology of the data: for ICD-10 and
 *     ATC the codes that begin with this one
 * @param display the words for it, may be empty; means nothing
 */
public record Concept(String system, String code, boolean descendants, String display) {
    /** @throws IllegalArgumentException when the code is blank */
    public Concept {
        requireNonNull(system, "system is null");
        requireNonNull(code, "code is null");
        requireNonNull(display, "display is null");
        if (code.isBlank()) throw new IllegalArgumentException("a code of `" + system + "` is blank");
    }

    /** A code and everything below it. */
    public static Concept under(String system, String code) {
        return new Concept(system, code, true, "");
    }

    /** Just this code. */
    public static Concept exactly(String system, String code) {
        return new Concept(system, code, false, "");
    }
}
