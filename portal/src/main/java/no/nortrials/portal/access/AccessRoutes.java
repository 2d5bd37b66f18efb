package no.nortrials.portal.access;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static no.nortrials.portal.access.RouteRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class AccessRoutes {

    @Bean
    RouteRules signInAndAccountRoutes() {
        return () -> List.of(
                open(GET, "/login"),
                open(POST, "/login/ask"),
                open(GET, "/login/link"),
                open(POST, "/login/link"),
                open(GET, "/register"),
                open(POST, "/register"),
                open(GET, "/register/confirm"),
                open(POST, "/register/confirm"),
                open(POST, "/logout"),
                open(POST, "/webauthn/authenticate/options"),
                open(POST, "/login/webauthn"),
                allow(POST, "/webauthn/register/options", Role.values()),
                allow(POST, "/webauthn/register", Role.values()),
                allow(GET, "/account", Role.values()),
                allow(POST, "/account/passkeys/{id}/remove", Role.values()),
                allow(GET, "/accounts", ADMINISTRATOR),
                allow(POST, "/accounts", ADMINISTRATOR),
                allow(POST, "/accounts/{id}/active", ADMINISTRATOR),
                allow(GET, "/audit", ADMINISTRATOR, COORDINATOR),
                open(GET, "/actuator/health/**"),
                open(GET, "/actuator/health"),
                allow(GET, "/actuator/**", ADMINISTRATOR),
                open(GET, "/assets/**"),
                open(GET, "/favicon.ico"));
    }
}
