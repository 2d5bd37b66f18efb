package no.nortrials.portal.interchange.fhir;

import java.time.Clock;
import java.util.List;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organization, Location, HealthcareService. */
@RestController
class PlaceController {
    private final Directory directory;
    private final Fhir fhir;
    private final Clock clock;

    PlaceController(Directory directory, Fhir fhir, Clock clock) {
        this.directory = directory;
        this.fhir = fhir;
        this.clock = clock;
    }

    @GetMapping("/fhir/Organization")
    ResponseEntity<String> organizations() {
        List<Trust> trusts = directory.trusts();
        return fhir.found(
                trusts.size(), trusts.stream().map(Places::organization).toList());
    }

    @GetMapping("/fhir/Organization/{number}")
    ResponseEntity<String> organization(@PathVariable String number) {
        return fhir.answer(Places.organization(trust(number)));
    }

    @GetMapping("/fhir/Location")
    ResponseEntity<String> locations() {
        List<Trust> trusts = directory.trusts();
        return fhir.found(trusts.size(), trusts.stream().map(Places::location).toList());
    }

    @GetMapping("/fhir/Location/{number}")
    ResponseEntity<String> location(@PathVariable String number) {
        return fhir.answer(Places.location(trust(number)));
    }

    @GetMapping("/fhir/HealthcareService")
    ResponseEntity<String> services() {
        List<Centre> centres = directory.centres(Oslo.today(clock));
        List<Trust> trusts = directory.trusts();
        return fhir.found(
                centres.size(),
                centres.stream().map(centre -> Places.service(centre, trusts)).toList());
    }

    @GetMapping("/fhir/HealthcareService/{code}")
    ResponseEntity<String> service(@PathVariable String code) {
        Centre centre = directory.centres(Oslo.today(clock)).stream()
                .filter(each -> Places.id(each).equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no centre `" + code + "`"));
        return fhir.answer(Places.service(centre, directory.trusts()));
    }

    private Trust trust(String number) {
        return directory.trusts().stream()
                .filter(each -> each.organisationNumber().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("no trust `" + number + "`"));
    }
}
