package no.nortrials.portal.interchange;

import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static no.nortrials.portal.access.RouteRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRule;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class InterchangeRoutes {
    /** By token; the pages on which tokens are made are below. */
    static final List<RouteRule> INTERFACES = List.of(
            open(GET, "/api/openapi.json"),
            open(GET, "/api/v1/trials"),
            open(GET, "/api/v1/trials/{slug}"),
            open(GET, "/api/v1/forms/{product}"),
            allow(POST, "/api/v1/requests", SPONSOR),
            allow(GET, "/api/v1/requests", SPONSOR),
            allow(GET, "/api/v1/requests/{id}", SPONSOR, COORDINATOR, HOSPITAL),
            allow(GET, "/api/v1/requests/{id}/answer", SPONSOR, COORDINATOR),
            allow(POST, "/api/v1/requests/{id}/outcomes", SPONSOR, HOSPITAL),
            allow(GET, "/api/v1/requests/{id}/file", SPONSOR, COORDINATOR),
            allow(POST, "/api/v1/requests/file", SPONSOR),
            open(GET, "/fhir/metadata"),
            open(GET, "/fhir/ResearchStudy"),
            open(GET, "/fhir/ResearchStudy/{slug}"),
            open(GET, "/fhir/Organization"),
            open(GET, "/fhir/Organization/{number}"),
            open(GET, "/fhir/Location"),
            open(GET, "/fhir/Location/{number}"),
            open(GET, "/fhir/HealthcareService"),
            open(GET, "/fhir/HealthcareService/{code}"),
            allow(GET, "/fhir/Group/{id}", SPONSOR, COORDINATOR));

    @Bean
    RouteRules tokenRoutes() {
        return () -> List.of(
                allow(GET, "/account/tokens", SPONSOR, HOSPITAL, COORDINATOR, CENTRE),
                allow(POST, "/account/tokens", SPONSOR, HOSPITAL, COORDINATOR, CENTRE),
                allow(POST, "/account/tokens/{id}/revoke", SPONSOR, HOSPITAL, COORDINATOR, CENTRE),
                allow(GET, "/requests/{id}/file", SPONSOR, COORDINATOR));
    }
}
