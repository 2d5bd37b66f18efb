package no.nortrials.portal.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Secrets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an organisation says where its messages go. */
@Controller
class WebhookController {
    private static final int MOST = 5;

    private final WebhookStore store;
    private final WebhookProperties properties;
    private final AuditTrail audit;
    private final Clock clock;

    WebhookController(WebhookStore store, WebhookProperties properties, AuditTrail audit, Clock clock) {
        this.store = store;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/account/webhooks")
    ModelAndView show(Actor actor) {
        return page(actor, "");
    }

    @PostMapping("/account/webhooks")
    ModelAndView add(Actor actor, @RequestParam(defaultValue = "") String address) {
        String typed = address.strip();
        Optional<String> problem = store.of(actor.organisationId()).size() >= MOST
                ? Optional.of("many")
                : Address.problem(typed, properties.anywhere());
        if (problem.isPresent()) {
            ModelAndView page = page(actor, address).addObject("problem", problem.get());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        store.add(actor.organisationId(), typed, Secrets.fresh(), clock.instant());
        audit.record(By.actor(actor), "webhook.added", null, Map.of("address", typed));
        return new ModelAndView("redirect:/account/webhooks?added");
    }

    @PostMapping("/account/webhooks/{id}/remove")
    String remove(Actor actor, @PathVariable UUID id) {
        if (!store.remove(actor.organisationId(), id)) throw new NotFound("no webhook `" + id + "`");
        audit.record(By.actor(actor), "webhook.removed", null, Map.of("webhook", id.toString()));
        return "redirect:/account/webhooks?removed";
    }

    private ModelAndView page(Actor actor, String typed) {
        return new ModelAndView("webhook/page")
                .addObject("hooks", store.of(actor.organisationId()))
                .addObject("typed", typed);
    }
}
