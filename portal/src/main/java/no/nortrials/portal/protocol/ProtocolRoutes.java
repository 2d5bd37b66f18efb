package no.nortrials.portal.protocol;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class ProtocolRoutes {
    @Bean
    RouteRules protocolFileRoutes() {
        return () -> List.of(
                allow(GET, "/requests/from-protocol", SPONSOR),
                allow(POST, "/requests/from-protocol", SPONSOR),
                allow(GET, "/requests/{id}/protocol", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/protocol/{node}", SPONSOR, COORDINATOR));
    }
}
