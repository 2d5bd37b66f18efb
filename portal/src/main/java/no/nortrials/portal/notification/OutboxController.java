package no.nortrials.portal.notification;

import static no.nortrials.portal.access.Role.ADMINISTRATOR;
import static no.nortrials.portal.access.Role.COORDINATOR;
import static no.nortrials.portal.access.RouteRule.allow;
import static org.springframework.http.HttpMethod.GET;

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every message the portal wrote, sent or waiting. Sign-in links are not shown: they belong to their receiver. */
@Controller
class OutboxController {
    private static final int SIZE = 25;

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
    String page(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        int shown = Math.max(1, page);
        var rows = listing.page(q, (shown - 1) * SIZE, SIZE + 1);
        model.addAttribute("q", q);
        model.addAttribute("page", shown);
        model.addAttribute("more", rows.size() > SIZE);
        model.addAttribute("rows", rows.stream().limit(SIZE).toList());
        model.addAttribute("hasServer", sender.hasServer());
        return "notification/outbox";
    }

    @GetMapping("/outbox/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("mail", listing.one(id).orElseThrow(() -> new NotFound("message")));
        return "notification/message";
    }
}
