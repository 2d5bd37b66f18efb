package no.nortrials.cohort.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import tools.jackson.databind.JsonNode;

/**
 * A resource.
 *
 * @param node as it is
 * @param url the address that its bundle gives it, or empty
 * @param where it stands
 */
record FhirResource(JsonNode node, String url, Where where) {
    private static final String KONTAKTEBENE = "http://fhir.de/CodeSystem/Kontaktebene";
    private static final String ICD_O_3 = "urn:oid:2.16.840.1.113883.6.43.1";

    private static final List<String> CONCEPTS = List.of(
            "clinicalStatus",
            "verificationStatus",
            "severity",
            "category",
            "class",
            "bodySite",
            "method",
            "interpretation",
            "route",
            "outcome");

    /** The systems of statuses, which resources do not write out. */
    private static final Map<String, String> STATUSES = Map.of(
            "Observation", "http://hl7.org/fhir/observation-status",
            "Procedure", "http://hl7.org/fhir/event-status",
            "Immunization", "http://hl7.org/fhir/event-status",
            "Encounter", "http://hl7.org/fhir/encounter-status",
            "Specimen", "http://hl7.org/fhir/specimen-status",
            "Consent", "http://hl7.org/fhir/consent-state-codes",
            "MedicationRequest", "http://hl7.org/fhir/CodeSystem/medicationrequest-status",
            "MedicationStatement", "http://hl7.org/fhir/CodeSystem/medication-statement-status",
            "MedicationAdministration", "http://terminology.hl7.org/CodeSystem/medication-admin-status",
            "MedicationDispense", "http://terminology.hl7.org/CodeSystem/medicationdispense-status");

    /** Statuses of what should not be counted as having happened. */
    private static final Set<String> NEVER = Set.of(
            "entered-in-error",
            "not-done",
            "not-taken",
            "cancelled",
            "declined",
            "draft",
            "proposed",
            "planned",
            "preparation",
            "rejected",
            "refuted",
            "unavailable");

    String type() {
        return FhirNode.text(node, "resourceType");
    }

    /** The id by which other resources refer to it. */
    String id() {
        return url.startsWith("urn:uuid:") ? FhirNode.id(url) : FhirNode.text(node, "id");
    }

    /** Under which it can be found. */
    Set<String> references() {
        Set<String> all = new LinkedHashSet<>();
        if (url.startsWith("urn:")) all.add(url);
        if (!FhirNode.text(node, "id").isEmpty()) all.add(type() + "/" + FhirNode.text(node, "id"));
        return all;
    }

    /** The patient, under either of the names that resources use. */
    String patient() {
        String subject = FhirNode.reference(node, node.has("subject") ? "subject" : "patient");
        if (!subject.startsWith("urn:") && !subject.startsWith("Patient/"))
            throw new Refusal(Reason.MISSING, "subject");
        return Fields.required(FhirNode.id(subject), "subject");
    }

    boolean neverHappened() {
        return NEVER.contains(FhirNode.text(node, "status"))
                || FhirNode.codes(node, "verificationStatus").stream().anyMatch(code -> NEVER.contains(code.code()));
    }

    Optional<WrittenDay> day(String... names) {
        return FhirNode.day(node, names);
    }

    Map<String, Set<Code>> attributes() {
        Map<String, Set<Code>> attributes = new HashMap<>();
        String status = FhirNode.text(node, "status");
        if (!status.isEmpty()) attributes.put("status", Set.of(new Code(STATUSES.getOrDefault(type(), ""), status)));
        for (String name : CONCEPTS) put(attributes, name, FhirNode.codes(node, name));
        put(attributes, "type", type().equals("Encounter") ? FhirNode.codes(node, "type") : List.of());
        put(attributes, "bodySite", FhirNode.codes(node.path("collection"), "bodySite"));
        put(attributes, "method", FhirNode.codes(node.path("collection"), "method"));
        put(attributes, "Kontaktebene", of(KONTAKTEBENE, attributes.getOrDefault("type", Set.of())));
        put(attributes, "icd-o-3", of(ICD_O_3, attributes.getOrDefault("bodySite", Set.of())));
        return attributes;
    }

    private static List<Code> of(String system, Set<Code> codes) {
        return codes.stream().filter(code -> code.system().equals(system)).toList();
    }

    private static void put(Map<String, Set<Code>> attributes, String name, List<Code> codes) {
        if (!codes.isEmpty()) attributes.put(name, new LinkedHashSet<>(codes));
    }
}
