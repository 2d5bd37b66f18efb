package no.nortrials.portal.evidence;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    NavigationItem statisticsSourcesItem() {
        return new NavigationItem("sources", "/sources", 75, Set.of(Role.values()));
    }

    @Bean
    RouteRules evidenceRoutes() {
        return () -> List.of(
                allow(GET, "/sources", Role.values()),
                allow(GET, "/sources/{id}", Role.values()),
                allow(GET, "/requests/{id}/estimate", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/estimate", COORDINATOR),
                allow(GET, "/requests/{id}/estimate.csv", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/estimate.pdf", COORDINATOR, SPONSOR));
    }
}
