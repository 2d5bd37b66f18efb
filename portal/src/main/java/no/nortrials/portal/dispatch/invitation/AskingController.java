package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hospitals that were asked: another deadline for all of them, and asking one again that was recalled. */
@Controller
class AskingController {
    private final DeadlineConfirming confirming;
    private final AskingAgain again;
    private final WrongWords words;

    AskingController(DeadlineConfirming confirming, AskingAgain again, WrongWords words) {
        this.confirming = confirming;
        this.again = again;
        this.words = words;
    }

    @PostMapping("/requests/{id}/dispatch/deadline")
    String deadline(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes flash) {
        return back(actor, id, confirming.confirm(actor, id, version, day(day).orElse(null)), "deadlineMoved", flash);
    }

    @PostMapping("/requests/{id}/recipients/{recipient}/ask-again")
    String again(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID recipient,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes flash) {
        return back(actor, id, again.ask(actor, id, recipient, day(day)), "askedAgain", flash);
    }

    private static Optional<LocalDate> day(String typed) {
        return new FormData(Map.of("day", List.of(typed))).day("day");
    }

    private String back(Actor actor, UUID id, Dispatched outcome, String done, RedirectAttributes flash) {
        switch (outcome) {
            case Dispatched.Sent(int recipients) -> {
                flash.addFlashAttribute("dispatchDone", done);
                flash.addFlashAttribute("dispatchCount", recipients);
            }
            case Dispatched.AlreadySent() -> flash.addFlashAttribute("dispatchDone", "already");
            case Dispatched.Refused(List<Wrong> why) ->
                flash.addFlashAttribute("dispatchRefused", words.of(why, actor.locale()));
        }
        return "redirect:/requests/" + id + "#dispatch";
    }
}
