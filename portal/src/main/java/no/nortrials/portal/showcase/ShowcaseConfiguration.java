package no.nortrials.portal.showcase;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.RouteRule.allow;
import static no.nortrials.portal.access.RouteRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
class ShowcaseConfiguration {

    @Bean
    RouteRules showcaseRoutes() {
        return () -> List.of(
                open(GET, "/showcase"),
                open(GET, "/showcase/feed.atom"),
                open(GET, "/showcase/calendar.ics"),
                open(GET, "/showcase/embed"),
                open(GET, "/showcase/{slug}"),
                open(GET, "/showcase/trusts/{number}"),
                open(GET, "/showcase/centres/{code}"),
                allow(GET, "/trials/{id}/publication", HOSPITAL, COORDINATOR),
                allow(POST, "/trials/{id}/publication", HOSPITAL, COORDINATOR),
                allow(POST, "/trials/{id}/publication/withdraw", HOSPITAL, COORDINATOR));
    }
}
