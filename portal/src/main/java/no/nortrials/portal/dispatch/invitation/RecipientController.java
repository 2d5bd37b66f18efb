package no.nortrials.portal.dispatch.invitation;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a coordinator does with one recipient, from the request's page. */
@Controller
class RecipientController {
    private final Recalling recalling;

    RecipientController(Recalling recalling) {
        this.recalling = recalling;
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/recall")
    String recall(Actor actor, @PathVariable UUID id, @PathVariable UUID recipient) {
        recalling.recall(actor, id, recipient);
        return back(id);
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/link")
    String link(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String email) {
        recalling.sendLink(actor, id, recipient, email);
        return back(id);
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/revoke")
    String revoke(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String email) {
        recalling.revokeLink(actor, id, recipient, email);
        return back(id);
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/remind")
    String remind(Actor actor, @PathVariable UUID id, @PathVariable UUID recipient) {
        recalling.remindNow(actor, id, recipient);
        return back(id);
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/stop-reminder")
    String stop(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String kind) {
        recalling.stopReminder(actor, id, recipient, kind);
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/requests/" + id + "#dispatch";
    }
}
