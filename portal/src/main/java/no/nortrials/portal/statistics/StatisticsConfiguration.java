package no.nortrials.portal.statistics;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.CENTRE;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.Set;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    @Bean
    RouteRules figuresRoutes() {
        return () -> List.of(
                allow(GET, "/figures", COORDINATOR, ADMINISTRATOR, CENTRE),
                allow(GET, "/figures/annual/{year}", COORDINATOR, ADMINISTRATOR, CENTRE),
                allow(GET, "/figures/annual/{year}/{table}.csv", COORDINATOR, ADMINISTRATOR, CENTRE),
                allow(GET, "/figures/annual/{year}/tables.xlsx", COORDINATOR, ADMINISTRATOR, CENTRE));
    }

    @Bean
    NavigationItem figuresInMenu() {
        return new NavigationItem("figures", "/figures", 70, Set.of(COORDINATOR, ADMINISTRATOR, CENTRE));
    }
}
