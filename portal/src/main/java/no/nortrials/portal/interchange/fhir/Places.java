package no.nortrials.portal.interchange.fhir;

import java.util.List;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Trust;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/** Trusts as organisations and as places, centres as services of their hosts. */
final class Places {
    /** Norway's register of legal entities, as the national identifier systems name it. */
    private static final String ORGANISATION_NUMBER = "urn:oid:2.16.578.1.12.4.1.4.101";

    private Places() {}

    static Organization organization(Trust trust) {
        var organization = new Organization();
        organization.setId(trust.organisationNumber());
        organization.addIdentifier(
                new Identifier().setSystem(ORGANISATION_NUMBER).setValue(trust.organisationNumber()));
        organization.setActive(true);
        organization.addType(new CodeableConcept(new Coding()
                .setSystem("http://terminology.hl7.org/CodeSystem/organization-type")
                .setCode("prov")));
        organization.setName(trust.nameNb());
        organization.addAlias(trust.nameEn());
        return organization;
    }

    static Location location(Trust trust) {
        var location = new Location();
        location.setId(trust.organisationNumber());
        location.setStatus(Location.LocationStatus.ACTIVE);
        location.setMode(Location.LocationMode.INSTANCE);
        location.setName(trust.nameNb());
        location.setManagingOrganization(
                new Reference("Organization/" + trust.organisationNumber()).setDisplay(trust.nameNb()));
        return location;
    }

    static HealthcareService service(Centre centre, List<Trust> trusts) {
        var service = new HealthcareService();
        service.setId(id(centre));
        service.setActive(true);
        service.setName(centre.nameEn());
        centre.therapyAreas().stream()
                .sorted()
                .forEach(area -> service.addSpecialty(new CodeableConcept().setText(area)));
        trusts.stream()
                .filter(trust -> trust.id().equals(centre.hostTrustId()))
                .findFirst()
                .ifPresent(host -> service.setProvidedBy(
                        new Reference("Organization/" + host.organisationNumber()).setDisplay(host.nameNb())));
        return service;
    }

    /** An id of FHIR has no underscore. */
    static String id(Centre centre) {
        return centre.code().replace('_', '-');
    }
}
