package no.nortrials.cohort.load;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.nortrials.cohort.Terminology;
import no.nortrials.eligibility.exchange.rquest.Rquest;

/** The code systems that the loader knows. */
final class Systems {
    /** The names that OMOP gives to vocabularies, with their addresses. */
    static final Map<String, String> OF_VOCABULARY = Map.ofEntries(
            Map.entry("SNOMED", "http://snomed.info/sct"),
            Map.entry("LOINC", "http://loinc.org"),
            Map.entry("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm"),
            Map.entry("ICD10", "http://hl7.org/fhir/sid/icd-10"),
            Map.entry("ICD10CM", "http://hl7.org/fhir/sid/icd-10-cm"),
            Map.entry("ICD10GM", "http://fhir.de/CodeSystem/bfarm/icd-10-gm"),
            Map.entry("ICD9CM", "http://hl7.org/fhir/sid/icd-9-cm"),
            Map.entry("ICDO3", "urn:oid:2.16.840.1.113883.6.43.1"),
            Map.entry("ATC", "http://www.whocc.no/atc"),
            Map.entry("CVX", "http://hl7.org/fhir/sid/cvx"),
            Map.entry("dm+d", "https://dmd.nhs.uk"),
            Map.entry("HCPCS", "http://terminology.hl7.org/CodeSystem/HCPCS"),
            Map.entry("UCUM", "http://unitsofmeasure.org"));

    private static final Set<String> OTHERS = Set.of(
            Rquest.OMOP,
            "http://fhir.de/CodeSystem/bfarm/ops",
            "http://fhir.de/CodeSystem/dimdi/ops",
            "http://fhir.de/CodeSystem/Kontaktebene",
            "http://terminology.hl7.org/CodeSystem/v3-ActCode",
            "urn:oid:2.16.840.1.113883.3.1937.777.24.5.3",
            "urn:oid:2.16.578.1.12.4.1.1.7240",
            "urn:oid:2.16.578.1.12.4.1.1.7210",
            "urn:oid:2.16.578.1.12.4.1.1.7280");

    /** Terminologies in common use in hospitals, in Norway those of the health directorate. */
    static final Set<String> KNOWN = known();

    private Systems() {}

    private static Set<String> known() {
        Set<String> all = new HashSet<>(Terminology.PREFIXED);
        all.addAll(OF_VOCABULARY.values());
        all.addAll(OTHERS);
        return Set.copyOf(all);
    }

    /** The address of a vocabulary of OMOP; for one without its own, a name that no other system has. */
    static String ofVocabulary(String name) {
        return OF_VOCABULARY.getOrDefault(name, "urn:omop:vocabulary:" + name);
    }
}
