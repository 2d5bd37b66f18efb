package no.nortrials.cohort.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.cohort.Code;
import no.nortrials.cohort.EventValue;
import no.nortrials.eligibility.Domain;
import tools.jackson.databind.JsonNode;

/** Reads resources of all kinds that have a meaning here. */
final class FhirResources {
    private static final String CAUSE_OF_DEATH = "/Todesursache";
    private static final String DIAGNOSIS =
            "https://www.medizininformatik-initiative.de/fhir/ext/modul-biobank/StructureDefinition/Diagnose";

    private final Intake intake;

    FhirResources(Intake intake) {
        this.intake = intake;
    }

    void reject(Where where, Reason reason) throws IOException {
        intake.row();
        intake.ledger().reject(where, reason, "");
    }

    void read(String url, JsonNode node, Where where) throws IOException {
        intake.row();
        try {
            if (!node.isObject()) throw new Refusal(Reason.NOT_READABLE, "resource");
            read(new FhirResource(node, url, where));
        } catch (Refusal refusal) {
            intake.ledger().reject(where, refusal);
        }
    }

    private void read(FhirResource resource) throws IOException {
        switch (resource.type()) {
            case "" -> throw new Refusal(Reason.MISSING, "resourceType");
            case "Patient" -> intake.patient(Fields.required(resource.id(), "id"), FhirPatient.read(resource, intake));
            case "Medication" -> define(resource);
            default -> happened(resource);
        }
    }

    private void define(FhirResource resource) throws IOException {
        List<Code> codes = FhirNode.codes(resource.node(), "code");
        if (!codes.isEmpty()) for (String reference : resource.references()) intake.define(reference, codes);
    }

    private void happened(FhirResource resource) throws IOException {
        if (resource.neverHappened() && !intake.options().neverHappened())
            intake.ledger().note(Noted.NEVER_HAPPENED);
        else event(resource);
    }

    private void event(FhirResource resource) throws IOException {
        switch (resource.type()) {
            case "Condition" -> condition(resource);
            case "Observation" -> observation(resource);
            case "Procedure" -> coded(resource, Domain.PROCEDURE, "code", "performedDateTime", "performedPeriod");
            case "Immunization" ->
                coded(resource, Domain.IMMUNIZATION, "vaccineCode", "occurrenceDateTime", "recorded");
            case "MedicationRequest" -> medication(resource, "authoredOn");
            case "MedicationStatement" -> medication(resource, "effectiveDateTime", "effectivePeriod", "dateAsserted");
            case "MedicationAdministration" -> medication(resource, "effectiveDateTime", "effectivePeriod");
            case "MedicationDispense" -> medication(resource, "whenHandedOver", "whenPrepared");
            case "Encounter" -> encounter(resource);
            case "Specimen" -> specimen(resource);
            case "Consent" -> consent(resource);
            default -> intake.ledger().note(Noted.OTHER_KIND);
        }
    }

    private void coded(FhirResource resource, Domain domain, String code, String... days) throws IOException {
        add(resource, domain, required(FhirNode.codes(resource.node(), code), code), resource.day(days));
    }

    private void condition(FhirResource resource) throws IOException {
        define(resource);
        coded(resource, Domain.CONDITION, "code", "onsetDateTime", "onsetPeriod", "recordedDate");
        boolean ofDeath = FhirNode.each(resource.node().path("meta"), "profile").stream()
                .anyMatch(profile -> profile.asString("").endsWith(CAUSE_OF_DEATH));
        if (ofDeath) coded(resource, Domain.CAUSE_OF_DEATH, "code", "onsetDateTime", "onsetPeriod", "recordedDate");
    }

    private void observation(FhirResource resource) throws IOException {
        var whole = new FhirObservation(resource.node(), intake.ledger());
        required(whole.codes(), "code");
        WrittenDay day = dayOf(resource.day("effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"));
        List<Code> causes = whole.causesOfDeath();
        if (!causes.isEmpty()) add(resource, Domain.CAUSE_OF_DEATH, causes, Optional.of(day));
        add(resource, whole, day);
        for (JsonNode component : FhirNode.each(resource.node(), "component"))
            add(resource, new FhirObservation(component, intake.ledger()), day);
    }

    private void add(FhirResource resource, FhirObservation part, WrittenDay day) throws IOException {
        Domain domain = part.domain(FhirNode.codes(resource.node(), "category"));
        if (part.codes().isEmpty()) return;
        intake.event(
                resource.patient(),
                new Draft.OfEvent(
                        resource.where(), domain, part.codes(), day, "", part.values(), resource.attributes()));
    }

    private void medication(FhirResource resource, String... days) throws IOException {
        List<Code> codes = FhirNode.codes(resource.node(), "medicationCodeableConcept");
        String reference = FhirNode.reference(resource.node(), "medicationReference");
        if (reference.startsWith("#")) codes = contained(resource, reference.substring(1));
        if (codes.isEmpty() && reference.isEmpty()) throw new Refusal(Reason.MISSING, "medication");
        long event = add(resource, Domain.DRUG, codes, resource.day(days));
        if (codes.isEmpty()) intake.wish(reference, resource.patient(), event, "");
    }

    private static List<Code> contained(FhirResource resource, String id) {
        return FhirNode.each(resource.node(), "contained").stream()
                .filter(each -> FhirNode.text(each, "id").equals(id))
                .flatMap(each -> FhirNode.codes(each, "code").stream())
                .toList();
    }

    /** The class of an encounter is what it is asked by, then its types. */
    private void encounter(FhirResource resource) throws IOException {
        Map<String, Set<Code>> attributes = resource.attributes();
        List<Code> codes = new ArrayList<>(FhirNode.codes(resource.node(), "class"));
        Set<Code> levels = attributes.getOrDefault("Kontaktebene", Set.of());
        attributes.getOrDefault("type", Set.of()).stream()
                .filter(type -> !levels.contains(type))
                .forEach(codes::add);
        String site = FhirNode.id(FhirNode.reference(resource.node(), "serviceProvider"));
        add(resource, Domain.VISIT, required(codes, "class"), resource.day("period"), site);
    }

    private void specimen(FhirResource resource) throws IOException {
        Optional<WrittenDay> day = FhirNode.day(
                        resource.node().path("collection"), "collectedDateTime", "collectedPeriod")
                .or(() -> resource.day("receivedTime"));
        List<Code> codes = required(FhirNode.codes(resource.node(), "type"), "type");
        long event = add(resource, Domain.SPECIMEN, codes, day);
        for (JsonNode extension : FhirNode.each(resource.node(), "extension")) {
            String reference = FhirNode.reference(extension, "valueReference");
            if (FhirNode.text(extension, "url").equals(DIAGNOSIS) && !reference.isEmpty())
                intake.wish(reference, resource.patient(), event, "festgestellteDiagnose");
        }
    }

    private void consent(FhirResource resource) throws IOException {
        for (FhirConsent.Permission permission : new FhirConsent(resource).permissions())
            add(resource, Domain.CONSENT, permission.codes(), permission.from());
    }

    private long add(FhirResource resource, Domain domain, List<Code> codes, Optional<WrittenDay> day)
            throws IOException {
        return add(resource, domain, codes, day, "");
    }

    private long add(FhirResource resource, Domain domain, List<Code> codes, Optional<WrittenDay> day, String site)
            throws IOException {
        List<EventValue> none = List.of();
        return intake.event(
                resource.patient(),
                new Draft.OfEvent(resource.where(), domain, codes, dayOf(day), site, none, resource.attributes()));
    }

    private WrittenDay dayOf(Optional<WrittenDay> day) {
        return day.or(intake::undated).orElseThrow(() -> new Refusal(Reason.NO_DATE, "date"));
    }

    private static List<Code> required(List<Code> codes, String field) {
        if (codes.isEmpty()) throw new Refusal(Reason.MISSING, field);
        return codes;
    }
}
