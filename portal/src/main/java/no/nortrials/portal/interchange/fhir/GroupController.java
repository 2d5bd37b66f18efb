package no.nortrials.portal.interchange.fhir;

import java.util.UUID;
import no.nortrials.eligibility.exchange.fhir.FhirGroup;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.criteria.RequestCriteria;
import no.nortrials.portal.request.Requests;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Group: the criteria of a request, for whoever may open the request. */
@RestController
class GroupController {
    private final Requests requests;
    private final RequestCriteria criteria;
    private final Fhir fhir;

    GroupController(Requests requests, RequestCriteria criteria, Fhir fhir) {
        this.requests = requests;
        this.criteria = criteria;
        this.fhir = fhir;
    }

    @GetMapping("/fhir/Group/{id}")
    ResponseEntity<String> group(Actor actor, @PathVariable UUID id) {
        requests.visibleTo(actor, id);
        if (!requests.opened(actor, id)) throw new NotFound("not open to the reader: `" + id + "`");
        return criteria.newest(id)
                .map(saved -> fhir.text(FhirGroup.write(saved.criteria())))
                .orElseThrow(() -> new NotFound("no criteria of `" + id + "`"));
    }
}
