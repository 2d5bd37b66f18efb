package no.nortrials.cohort;

import java.util.Set;
import no.nortrials.eligibility.Concept;
import no.nortrials.eligibility.ConceptSet;

/** Which codes lie below which. */
@FunctionalInterface
public interface Terminology {
    /** The code systems whose hierarchy is in the code itself: ICD-10 in its editions and ATC. */
    Set<String> PREFIXED = Set.of(
            "http://hl7.org/fhir/sid/icd-10",
            "http://hl7.org/fhir/sid/icd-10-cm",
            "http://hl7.org/fhir/sid/icd-10-nl",
            "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
            "http://fhir.de/CodeSystem/dimdi/icd-10-gm",
            "urn:oid:2.16.578.1.12.4.1.1.7110",
            "http://www.whocc.no/atc",
            "http://fhir.de/CodeSystem/bfarm/atc",
            "urn:oid:2.16.578.1.12.4.1.1.7180");

    /** Codes lie below those they begin with in {@link #PREFIXED} systems, points not counted; elsewhere below none. */
    Terminology BY_PREFIX =
            (system, code, ancestor) -> PREFIXED.contains(system) && plain(code).startsWith(plain(ancestor));

    /** Whether a code of a system lies below another of the same system, at any depth. */
    boolean isBelow(String system, String code, String ancestor);

    /** Whether a concept means the code. */
    default boolean covers(Concept concept, Code code) {
        if (!concept.system().equals(code.system())) return false;
        return concept.code().equals(code.code())
                || (concept.descendants() && isBelow(code.system(), code.code(), concept.code()));
    }

    /** Whether a set of concepts means the code. */
    default boolean covers(ConceptSet concepts, Code code) {
        return (concepts.include().isEmpty() || concepts.include().stream().anyMatch(each -> covers(each, code)))
                && concepts.exclude().stream().noneMatch(each -> covers(each, code));
    }

    private static String plain(String code) {
        return code.replace(".", "");
    }
}
