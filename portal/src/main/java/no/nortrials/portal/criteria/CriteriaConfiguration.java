package no.nortrials.portal.criteria;

import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CriteriaConfiguration {

    @Bean
    RouteRules criteriaRoutes() {
        return () -> List.of(
                allow(GET, "/criteria/codes", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(GET, "/requests/{id}/criteria", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/criteria", SPONSOR, COORDINATOR),
                allow(GET, "/requests/{id}/criteria/versions", SPONSOR, COORDINATOR),
                allow(GET, "/requests/{id}/criteria/import", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/criteria/import", SPONSOR, COORDINATOR),
                allow(GET, "/requests/{id}/criteria/export/{format}", SPONSOR, COORDINATOR, CENTRE, HOSPITAL));
    }
}
