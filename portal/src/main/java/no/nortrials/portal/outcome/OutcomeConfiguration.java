package no.nortrials.portal.outcome;

import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static no.nortrials.portal.access.RouteRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutcomeProperties.class)
class OutcomeConfiguration {

    @Bean
    RouteRules outcomeRoutes() {
        return () -> List.of(
                allow(GET, "/requests/{id}/outcomes", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/outcomes", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/outcomes/{event}/withdraw", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/outcomes/proposed/{trial}", COORDINATOR),
                allow(POST, "/requests/{id}/outcomes/proposed/{trial}/dismiss", COORDINATOR),
                allow(POST, "/requests/{id}/outcomes/proposed/{trial}/restore", COORDINATOR),
                open(GET, "/o/{token}"),
                open(POST, "/o/{token}"));
    }
}
