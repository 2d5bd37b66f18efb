package no.nortrials.portal.request;

import static no.nortrials.portal.access.Role.CENTRE;
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

@Configuration
class RequestRoutes {

    @Bean
    RouteRules routesOfRequests() {
        return () -> List.of(
                allow(GET, "/queue", COORDINATOR),
                allow(GET, "/requests", COORDINATOR),
                allow(GET, "/my-requests", SPONSOR),
                allow(GET, "/requests/new", SPONSOR),
                allow(POST, "/requests/new", SPONSOR),
                allow(POST, "/requests/from-record", SPONSOR),
                allow(POST, "/requests/{id}/copy", SPONSOR),
                allow(GET, "/requests/{id}/edit/{step}", SPONSOR),
                allow(POST, "/requests/{id}/edit/{step}", SPONSOR),
                allow(POST, "/requests/{id}/draft", SPONSOR),
                allow(GET, "/requests/{id}/summary", SPONSOR),
                allow(POST, "/requests/{id}/summary", SPONSOR),
                allow(POST, "/requests/{id}/delete", SPONSOR),
                allow(POST, "/requests/{id}/restore", SPONSOR),
                allow(GET, "/requests/{id}/attachments", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/attachments", SPONSOR, COORDINATOR),
                allow(GET, "/requests/{id}/attachments/{attachment}", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/attachments/{attachment}/remove", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/attachments/{attachment}/restore", SPONSOR, COORDINATOR),
                allow(GET, "/requests/{id}", SPONSOR, COORDINATOR, CENTRE, HOSPITAL),
                allow(POST, "/requests/{id}/clarifications", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/clarifications/read", COORDINATOR),
                allow(POST, "/requests/{id}/deadlines", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/close", COORDINATOR),
                allow(POST, "/requests/{id}/withdraw", SPONSOR),
                allow(POST, "/requests/{id}/reopen", SPONSOR, COORDINATOR),
                allow(POST, "/requests/{id}/duplicates", COORDINATOR));
    }

    @Bean
    NavigationItem queueInMenu() {
        return new NavigationItem("queue", "/queue", 10, Set.of(COORDINATOR));
    }

    @Bean
    NavigationItem requestsInMenu() {
        return new NavigationItem("requests", "/requests", 20, Set.of(COORDINATOR));
    }

    @Bean
    NavigationItem myRequestsInMenu() {
        return new NavigationItem("myRequests", "/my-requests", 10, Set.of(SPONSOR));
    }

    @Bean
    NavigationItem newRequestInMenu() {
        return new NavigationItem("newRequest", "/requests/new", 20, Set.of(SPONSOR));
    }
}
