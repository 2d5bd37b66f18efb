package no.nortrials.portal.recruitment;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecruitmentConfiguration {

    @Bean
    RouteRules recruitmentRoutes() {
        return () -> List.of(
                allow(GET, "/requests/{id}/forecast", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/forecast", COORDINATOR),
                allow(GET, "/requests/{id}/forecast.csv", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/sites", COORDINATOR));
    }
}
