package no.nortrials.portal.enrolment;

import static no.nortrials.portal.access.Role.COORDINATOR;
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
class EnrolmentConfiguration {

    @Bean
    NavigationItem forecastsItem() {
        return new NavigationItem("forecasts", "/forecasts", 72, Set.of(COORDINATOR));
    }

    @Bean
    RouteRules enrolmentRoutes() {
        return () -> List.of(
                allow(GET, "/forecasts", COORDINATOR),
                allow(GET, "/forecasts.csv", COORDINATOR),
                allow(GET, "/requests/{id}/enrolment", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/enrolment", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/enrolment/{day}/withdraw", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/enrolment.csv", COORDINATOR, SPONSOR));
    }
}
