package no.nortrials.portal.interchange;

import no.nortrials.portal.access.RateLimit;
import no.nortrials.portal.access.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
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
@EnableConfigurationProperties(InterfaceProperties.class)
class InterchangeSecurity {
    @Bean
    @Order(2)
    SecurityFilterChain openInterfaces(
            HttpSecurity http, ApiTokens tokens, RateLimit limit, InterfaceProperties properties) throws Exception {
        return http.securityMatcher("/api/**", "/fhir/**")
                .csrf(forms -> forms.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new CallLimitFilter(limit, properties), AnonymousAuthenticationFilter.class)
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
