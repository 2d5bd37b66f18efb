package no.nortrials.portal.outcome;

import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The unit takes over what a register suggests, or puts it aside. */
@Controller
class ProposalController {
    private final Requests requests;
    private final Proposals proposals;

    ProposalController(Requests requests, Proposals proposals) {
        this.requests = requests;
        this.proposals = proposals;
    }

    @PostMapping("/requests/{id}/outcomes/proposed/{trial}")
    String accept(Actor actor, @PathVariable UUID id, @PathVariable UUID trial, Locale locale) {
        proposals.accept(actor, requests.visibleTo(actor, id), trial, locale);
        return "redirect:/requests/" + id + "/outcomes?saved";
    }

    @PostMapping("/requests/{id}/outcomes/proposed/{trial}/dismiss")
    String dismiss(Actor actor, @PathVariable UUID id, @PathVariable UUID trial, Locale locale) {
        proposals.dismiss(actor, requests.visibleTo(actor, id), trial, locale);
        return "redirect:/requests/" + id + "/outcomes?dismissed=" + trial;
    }

    @PostMapping("/requests/{id}/outcomes/proposed/{trial}/restore")
    String restore(Actor actor, @PathVariable UUID id, @PathVariable UUID trial) {
        proposals.restore(requests.visibleTo(actor, id), trial);
        return "redirect:/requests/" + id + "/outcomes";
    }
}
