package no.nortrials.portal.reference;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
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

/** Everybody who is signed in reads the catalogue; the data steward, who is of the unit, looks after it. */
@Configuration(proxyBeanMethods = false)
class ReferenceConfiguration {

    @Bean
    NavigationItem dataSourcesItem() {
        return new NavigationItem("sources", "/sources", 75, Set.of(Role.values()));
    }

    @Bean
    RouteRules referenceRoutes() {
        return () -> List.of(
                allow(GET, "/sources", Role.values()),
                allow(GET, "/sources/{set}", Role.values()),
                allow(GET, "/sources/{set}/versions/{number}", Role.values()),
                allow(GET, "/sources/new", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/new", COORDINATOR, ADMINISTRATOR),
                allow(GET, "/sources/{set}/edit", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/edit", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/upload", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/fetch", COORDINATOR, ADMINISTRATOR),
                allow(GET, "/sources/{set}/versions/{number}/file", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/versions/{number}/mapping", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/versions/{number}/release", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/sources/{set}/versions/{number}/withdraw", COORDINATOR, ADMINISTRATOR));
    }
}
