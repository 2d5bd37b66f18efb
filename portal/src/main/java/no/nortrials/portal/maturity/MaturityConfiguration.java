package no.nortrials.portal.maturity;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
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
class MaturityConfiguration {

    @Bean
    NavigationItem maturityItem() {
        return new NavigationItem("maturity", "/maturity", 46, Set.of(COORDINATOR, CENTRE, HOSPITAL));
    }

    @Bean
    RouteRules maturityRoutes() {
        return () -> List.of(
                allow(GET, "/maturity", COORDINATOR, CENTRE, HOSPITAL, ADMINISTRATOR),
                allow(GET, "/maturity/frameworks", COORDINATOR, CENTRE, HOSPITAL, SPONSOR),
                allow(POST, "/maturity/frameworks", COORDINATOR),
                allow(GET, "/maturity/frameworks/{version}", COORDINATOR, CENTRE, HOSPITAL, SPONSOR),
                allow(GET, "/maturity/frameworks/{version}/framework.json", COORDINATOR, CENTRE, HOSPITAL, SPONSOR),
                allow(GET, "/maturity/frameworks/{version}/changes", COORDINATOR, CENTRE, HOSPITAL, SPONSOR),
                allow(POST, "/maturity/frameworks/{version}/freeze", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/domains", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/levels/{level}", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/domains/{domain}", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/domains/{domain}/indicators", COORDINATOR),
                allow(GET, "/maturity/frameworks/{version}/domains/{domain}/statements", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/domains/{domain}/statements", COORDINATOR),
                allow(GET, "/maturity/frameworks/{version}/statements/{statement}", COORDINATOR),
                allow(POST, "/maturity/frameworks/{version}/statements/{statement}", COORDINATOR),
                allow(GET, "/sites/{id}/maturity", COORDINATOR, HOSPITAL, SPONSOR, CENTRE),
                allow(GET, "/sites/{id}/maturity/shown", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/maturity", HOSPITAL),
                allow(GET, "/sites/{id}/maturity/domains/{domain}", HOSPITAL),
                allow(POST, "/sites/{id}/maturity/domains/{domain}", HOSPITAL),
                allow(POST, "/sites/{id}/maturity/finish", HOSPITAL),
                allow(GET, "/sites/{id}/maturity/review", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/maturity/review/{statement}", COORDINATOR, HOSPITAL),
                allow(POST, "/sites/{id}/maturity/reply/{statement}", HOSPITAL),
                allow(POST, "/sites/{id}/maturity/release", HOSPITAL),
                allow(POST, "/sites/{id}/maturity/withhold", HOSPITAL),
                allow(GET, "/sites/{id}/maturity/what-if", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/maturity/compared", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/maturity/history", COORDINATOR, HOSPITAL),
                allow(GET, "/sites/{id}/maturity.json", COORDINATOR, HOSPITAL));
    }
}
