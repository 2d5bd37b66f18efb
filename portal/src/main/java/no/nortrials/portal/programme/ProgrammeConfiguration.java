package no.nortrials.portal.programme;

import static no.nortrials.portal.access.Role.CENTRE;
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
class ProgrammeConfiguration {

    @Bean
    RouteRules programmeRoutes() {
        return () -> List.of(
                allow(GET, "/programme/{organisation}/new/{kind}", COORDINATOR, HOSPITAL, CENTRE),
                allow(POST, "/programme/{organisation}/new/{kind}", COORDINATOR, HOSPITAL, CENTRE),
                allow(GET, "/programme/entries/{entry}", COORDINATOR, HOSPITAL, CENTRE),
                allow(POST, "/programme/entries/{entry}", COORDINATOR, HOSPITAL, CENTRE),
                allow(POST, "/programme/entries/{entry}/remove", COORDINATOR, HOSPITAL, CENTRE));
    }
}
