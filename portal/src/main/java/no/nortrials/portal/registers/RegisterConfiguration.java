package no.nortrials.portal.registers;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import no.nortrials.portal.access.RouteRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may go where. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegisterProperties.class)
class RegisterConfiguration {

    @Bean
    RouteRules registerRoutes() {
        return () -> List.of(
                allow(GET, "/trials/registers", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/trials/registers/{register}/fetch", COORDINATOR, ADMINISTRATOR),
                allow(POST, "/trials/registers/{register}/switch", COORDINATOR, ADMINISTRATOR));
    }
}
