package no.nortrials.portal.interchange;

import no.nortrials.portal.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** The interfaces have no session and no form: each call carries a token, and what no rule opens is denied. */
@Configuration(proxyBeanMethods = false)
class InterchangeSecurity {
    @Bean
    @Order(2)
    SecurityFilterChain openInterfaces(HttpSecurity http, ApiTokens tokens) throws Exception {
        return http.securityMatcher("/api/**", "/fhir/**")
                .csrf(forms -> forms.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        denied -> denied.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .authorizeHttpRequests(routes -> {
                    InterchangeRoutes.INTERFACES.forEach(rule -> {
                        var route = routes.requestMatchers(rule.method(), rule.pattern());
                        if (rule.roles().isEmpty()) route.permitAll();
                        else
                            route.hasAnyRole(
                                    rule.roles().stream().map(Role::name).toArray(String[]::new));
                    });
                    routes.anyRequest().denyAll();
                })
                .build();
    }
}
