package no.nortrials.cohort.load;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a Patient. The municipality is that of the Norwegian base profile; other places have no code. */
final class FhirPatient {
    private static final String MUNICIPALITY = "http://hl7.no/fhir/StructureDefinition/no-basis-municipalitycode";

    private FhirPatient() {}

    static Draft.OfPatient read(FhirResource resource, Intake intake) {
        JsonNode node = resource.node();
        Optional<WrittenDay> born = resource.day("birthDate");
        Draft.Death death = death(resource);
        if (death instanceof Draft.Death.On(WrittenDay day)
                && born.isPresent()
                && day.last().isBefore(born.get().first()))
            throw new Refusal(Reason.DEATH_BEFORE_BIRTH, "deceasedDateTime");
        String organisation = FhirNode.id(FhirNode.reference(node, "managingOrganization"));
        return new Draft.OfPatient(
                resource.where(),
                Fields.sex(FhirNode.text(node, "gender"), intake.ledger()),
                born,
                death,
                organisation.isEmpty() ? intake.options().site() : organisation,
                residence(node),
                false);
    }

    private static Draft.Death death(FhirResource resource) {
        Optional<WrittenDay> day = resource.day("deceasedDateTime");
        if (day.isPresent()) return new Draft.Death.On(day.get());
        return resource.node().path("deceasedBoolean").asBoolean(false)
                ? new Draft.Death.SomeDay()
                : new Draft.Death.None();
    }

    private static String residence(JsonNode node) {
        for (JsonNode address : FhirNode.each(node, "address"))
            for (JsonNode extension : FhirNode.each(address.path("_district"), "extension"))
                if (FhirNode.text(extension, "url").equals(MUNICIPALITY))
                    return FhirNode.text(extension.path("valueCoding"), "code");
        return "";
    }
}
