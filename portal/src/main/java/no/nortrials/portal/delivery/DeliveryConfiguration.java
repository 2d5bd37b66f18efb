package no.nortrials.portal.delivery;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
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
class DeliveryConfiguration {

    @Bean
    NavigationItem deliveryItem() {
        return new NavigationItem("delivery", "/delivery", 46, Set.of(COORDINATOR, HOSPITAL));
    }

    @Bean
    NavigationItem deliveryCardsItem() {
        return new NavigationItem("deliveryCards", "/delivery/cards", 46, Set.of(SPONSOR));
    }

    @Bean
    RouteRules deliveryRoutes() {
        return () -> List.of(
                allow(GET, "/delivery", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery.csv", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/figures/{measure}", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/disputes", COORDINATOR),
                allow(POST, "/delivery/disputes/{dispute}", COORDINATOR),
                allow(GET, "/delivery/cards", SPONSOR),
                allow(GET, "/delivery/cards/{trust}", SPONSOR, COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/trusts/{trust}", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/trusts/{trust}/figures.csv", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/trusts/{trust}/figures/{measure}", COORDINATOR, HOSPITAL),
                allow(POST, "/delivery/trusts/{trust}/figures/{measure}", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/trusts/{trust}/recruitment", COORDINATOR, HOSPITAL),
                allow(POST, "/delivery/trusts/{trust}/recruitment", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/trusts/{trust}/recruitment.csv", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/sites/{site}", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/sites/{site}/figures/{measure}", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/sites/{site}/trials", COORDINATOR, HOSPITAL),
                allow(POST, "/delivery/sites/{site}/trials", COORDINATOR, HOSPITAL),
                allow(GET, "/delivery/site-trials/{siteTrial}", COORDINATOR, HOSPITAL),
                allow(POST, "/delivery/site-trials/{siteTrial}", COORDINATOR, HOSPITAL));
    }
}
