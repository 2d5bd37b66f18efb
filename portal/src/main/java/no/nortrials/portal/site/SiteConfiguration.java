package no.nortrials.portal.site;

import static no.nortrials.portal.access.Role.CENTRE;
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
class SiteConfiguration {

    @Bean
    NavigationItem siteItem() {
        return new NavigationItem("site", "/sites", 44, Set.of(COORDINATOR, HOSPITAL, SPONSOR, CENTRE));
    }

    @Bean
    RouteRules siteRoutes() {
        return () -> List.of(
                allow(GET, "/sites", COORDINATOR, HOSPITAL, SPONSOR, CENTRE),
                allow(GET, "/sites/new", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/new", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}", COORDINATOR, HOSPITAL, SPONSOR, CENTRE),
                allow(GET, "/sites/{id}/shown", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/confirm", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/close", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/parts/{part}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/parts/{part}", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/people", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/people", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/people/{person}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/people/{person}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/people/{person}/end", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/declaration", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/declaration", COORDINATOR, HOSPITAL),
                allow(GET, "/site-consent/{trust}", COORDINATOR, HOSPITAL),
                allow(POST, "/site-consent/{trust}", HOSPITAL));
    }
}
