package no.nortrials.portal.node;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Nodes have no session and no form: each message carries its own signed token, which {@link NodeApi} checks before all else. */
@Configuration(proxyBeanMethods = false)
class NodeSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain nodeInterface(HttpSecurity http) throws Exception {
        return http.securityMatcher("/node/v1/poll", "/node/v1/replies")
                .csrf(forms -> forms.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .build();
    }
}
