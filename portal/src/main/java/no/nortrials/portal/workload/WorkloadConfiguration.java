package no.nortrials.portal.workload;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class WorkloadConfiguration {

    @Bean
    RouteRules workloadRoutes() {
        return () -> List.of(
                allow(GET, "/sites/{id}/capacity", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/capacity", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/capacity/trials/new", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/capacity/trials/new", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/capacity/trials/{trial}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/capacity/trials/{trial}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/capacity/trials/{trial}/remove", COORDINATOR, HOSPITAL));
    }
}
