package no.nortrials.portal.webhook;

import static no.nortrials.portal.access.Role.SPONSOR;
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
@EnableConfigurationProperties(WebhookProperties.class)
class WebhookConfiguration {
    @Bean
    RouteRules webhookRoutes() {
        return () -> List.of(
                allow(GET, "/account/webhooks", SPONSOR),
                allow(POST, "/account/webhooks", SPONSOR),
                allow(POST, "/account/webhooks/{id}/remove", SPONSOR));
    }
}
