package no.nortrials.portal.dataanswer;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class DataAnswerConfiguration {

    @Bean
    RouteRules dataAnswerRoutes() {
        return () -> List.of(
                allow(GET, "/requests/{id}/data", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/data.pdf", COORDINATOR, SPONSOR));
    }
}
