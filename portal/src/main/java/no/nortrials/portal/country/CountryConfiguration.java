package no.nortrials.portal.country;

import static no.nortrials.portal.access.Role.COORDINATOR;
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
@EnableConfigurationProperties(CountryProperties.class)
class CountryConfiguration {

    @Bean
    RouteRules countryRoutes() {
        return () -> List.of(
                allow(GET, "/requests/{id}/country", COORDINATOR),
                allow(POST, "/requests/{id}/country/panel", COORDINATOR),
                allow(POST, "/requests/{id}/country/panel/{member}/revoke", COORDINATOR),
                allow(POST, "/requests/{id}/country/draft", COORDINATOR),
                allow(POST, "/requests/{id}/country/synthesis", COORDINATOR),
                allow(GET, "/requests/{id}/country/review", COORDINATOR),
                allow(POST, "/requests/{id}/country/approve", COORDINATOR),
                allow(GET, "/requests/{id}/country/answer", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/country/answer.pdf", COORDINATOR, SPONSOR),
                open(GET, "/p/{token}"),
                open(POST, "/p/{token}"),
                open(POST, "/p/{token}/draft"),
                open(POST, "/p/{token}/accept"));
    }
}
