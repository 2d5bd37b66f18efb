package no.nortrials.portal.capacity;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
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

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class CapacityConfiguration {

    @Bean
    NavigationItem capacityItem() {
        return new NavigationItem("capacity", "/capacity", 45, Set.of(COORDINATOR, HOSPITAL));
    }

    @Bean
    RouteRules capacityRoutes() {
        return () -> List.of(
                allow(GET, "/capacity", COORDINATOR, HOSPITAL),
                allow(GET, "/capacity.csv", COORDINATOR),
                allow(GET, "/capacity/{trust}", COORDINATOR, HOSPITAL),
                allow(GET, "/capacity/{trust}/{area}", COORDINATOR, HOSPITAL),
                allow(POST, "/capacity/{trust}/{area}", COORDINATOR, HOSPITAL),
                allow(POST, "/capacity/{trust}/{area}/confirm", COORDINATOR, HOSPITAL),
                allow(POST, "/capacity/{trust}/{area}/withdraw", COORDINATOR, HOSPITAL),
                allow(GET, "/requests/{id}/capacity", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/capacity/shared", COORDINATOR));
    }
}
