package no.nortrials.portal.notification;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.RouteRules;
import no.nortrials.portal.form.Option;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every message the portal wrote, sent or waiting. Sign-in links are not shown: they belong to their receiver. */
@Controller
class OutboxController {
    private final OutboxListing listing;
    private final OutboxSender sender;

    OutboxController(OutboxListing listing, OutboxSender sender) {
        this.listing = listing;
        this.sender = sender;
    }

    @Bean
    static RouteRules outboxRoutes() {
        return () -> List.of(
                allow(GET, "/outbox", COORDINATOR, ADMINISTRATOR),
                allow(GET, "/outbox/{id}", COORDINATOR, ADMINISTRATOR));
    }

    @GetMapping("/outbox")
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "-written") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("listing", listing.page(new OutboxFilter(q, state, sort), page));
        model.addAttribute("states", Option.of("outbox.state", OutboxFilter.STATES));
        model.addAttribute("hasServer", sender.hasServer());
        return "notification/outbox";
    }

    @GetMapping("/outbox/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", listing.one(id).orElseThrow(() -> new NotFound("message")));
        return "notification/message";
    }
}
