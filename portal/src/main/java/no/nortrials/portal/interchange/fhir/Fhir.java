package no.nortrials.portal.interchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import no.nortrials.portal.platform.PortalProperties;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Writes resources. */
@Component
class Fhir {
    private static final String MEDIA_TYPE = "application/fhir+json;charset=UTF-8";

    private final String base;

    Fhir(PortalProperties portal) {
        this.base = portal.link("/fhir/");
    }

    ResponseEntity<String> answer(IBaseResource resource) {
        return text(
                FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true).encodeResourceToString(resource));
    }

    ResponseEntity<String> text(String json) {
        return ResponseEntity.ok().header("Content-Type", MEDIA_TYPE).body(json);
    }

    /** What a search found. */
    ResponseEntity<String> found(int total, List<? extends Resource> resources) {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET);
        bundle.setTotal(total);
        resources.forEach(resource -> bundle.addEntry()
                .setFullUrl(base + resource.fhirType() + "/"
                        + resource.getIdElement().getIdPart())
                .setResource(resource)
                .getSearch()
                .setMode(Bundle.SearchEntryMode.MATCH));
        return answer(bundle);
    }
}
