package no.nortrials.portal.interchange.fhir;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the FHIR interface can. */
@RestController
class CapabilityController {
    private static final List<String> SEARCHED =
            List.of("ResearchStudy", "Organization", "Location", "HealthcareService");

    private final Fhir fhir;
    private final Clock clock;

    CapabilityController(Fhir fhir, Clock clock) {
        this.fhir = fhir;
        this.clock = clock;
    }

    @GetMapping("/fhir/metadata")
    ResponseEntity<String> metadata() {
        var statement = new CapabilityStatement();
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setDate(Date.from(clock.instant()));
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.getImplementation().setDescription("NorTrials, trials in Norway");
        statement.setFhirVersion(FHIRVersion._4_0_1);
        statement.addFormat("application/fhir+json");
        CapabilityStatementRestComponent rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        SEARCHED.forEach(type -> {
            var resource = rest.addResource().setType(type);
            resource.addInteraction().setCode(TypeRestfulInteraction.READ);
            resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        });
        rest.addResource().setType("Group").addInteraction().setCode(TypeRestfulInteraction.READ);
        return fhir.answer(statement);
    }
}
