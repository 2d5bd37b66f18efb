package no.nortrials.portal.node;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NodeConfiguration {
    @Bean
    NavigationItem nodesItem() {
        return new NavigationItem("nodes", "/nodes", 76, Set.of(ADMINISTRATOR, COORDINATOR));
    }

    @Bean
    RouteRules nodeRoutes() {
        return () -> List.of(
                allow(GET, "/nodes", ADMINISTRATOR, COORDINATOR),
                allow(POST, "/nodes", ADMINISTRATOR),
                allow(POST, "/nodes/{id}/enabled", ADMINISTRATOR),
                allow(GET, "/requests/{id}/hospitals", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/hospitals", COORDINATOR),
                allow(POST, "/requests/{id}/hospitals/shared", COORDINATOR),
                allow(GET, "/requests/{id}/hospitals.csv", COORDINATOR, SPONSOR));
    }
}
