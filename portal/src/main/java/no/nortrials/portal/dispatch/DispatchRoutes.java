package no.nortrials.portal.dispatch;

import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.Role.HOSPITAL;
import static no.nortrials.portal.access.Role.SPONSOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static no.nortrials.portal.access.RouteRule.open;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import java.util.Set;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DispatchRoutes {

    @Bean
    RouteRules dispatchRules() {
        return () -> List.of(
                allow(GET, "/requests/{id}/recipients", COORDINATOR),
                allow(POST, "/requests/{id}/recipients", COORDINATOR),
                allow(GET, "/requests/{id}/recipients/confirm", COORDINATOR),
                allow(POST, "/requests/{id}/dispatch", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/recall", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/link", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/revoke", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/remind", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/stop-reminder", COORDINATOR),
                allow(POST, "/requests/{id}/recipients/{recipient}/ask-again", COORDINATOR),
                allow(POST, "/requests/{id}/dispatch/deadline", COORDINATOR),
                allow(GET, "/requests/{id}/agreements", COORDINATOR),
                allow(POST, "/requests/{id}/agreements", COORDINATOR),
                allow(GET, "/requests/{id}/answer", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/answer.pdf", COORDINATOR, SPONSOR),
                allow(GET, "/requests/{id}/answer.xlsx", COORDINATOR, SPONSOR),
                allow(POST, "/requests/{id}/answer/freeze", COORDINATOR),
                allow(POST, "/requests/{id}/answer/comment", COORDINATOR),
                allow(POST, "/requests/{id}/answer/send", COORDINATOR),
                allow(POST, "/requests/{id}/answer/close", COORDINATOR),
                open(GET, "/a/{token}"),
                open(POST, "/a/{token}"),
                open(GET, "/a/{token}/attachments/{attachment}"),
                open(POST, "/a/{token}/save"),
                open(POST, "/a/{token}/accept"),
                open(POST, "/a/{token}/pass-on"),
                allow(GET, "/inbox", HOSPITAL),
                allow(GET, "/inbox/{id}", HOSPITAL),
                allow(POST, "/inbox/{id}", HOSPITAL),
                allow(GET, "/inbox/{id}/attachments/{attachment}", HOSPITAL),
                allow(POST, "/inbox/{id}/save", HOSPITAL),
                allow(POST, "/inbox/{id}/accept", HOSPITAL),
                allow(POST, "/inbox/{id}/pass-on", HOSPITAL));
    }

    @Bean
    NavigationItem inboxItem() {
        return new NavigationItem("inbox", "/inbox", 10, Set.of(HOSPITAL));
    }
}
