package no.nortrials.portal.trial;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
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
class TrialConfiguration {

    @Bean
    NavigationItem trialsItem() {
        return new NavigationItem("trials", "/trials", 74, Set.of(COORDINATOR, ADMINISTRATOR, CENTRE, HOSPITAL));
    }

    @Bean
    RouteRules trialRoutes() {
        return () -> List.of(
                allow(GET, "/trials", COORDINATOR, ADMINISTRATOR, CENTRE, HOSPITAL),
                allow(GET, "/trials/{id}", COORDINATOR, ADMINISTRATOR, CENTRE, HOSPITAL),
                allow(GET, "/trials/new", COORDINATOR, HOSPITAL),
                allow(POST, "/trials/new", COORDINATOR, HOSPITAL),
                allow(GET, "/trials/{id}/edit", COORDINATOR, HOSPITAL),
                allow(POST, "/trials/{id}/edit", COORDINATOR, HOSPITAL),
                allow(GET, "/trials/import", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/trials/import", COORDINATOR, ADMINISTRATOR));
    }
}
