package no.nortrials.portal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request, and what is done with it. */
@Controller
class RequestController {
    private final RequestPage page;
    private final Requests requests;
    private final Clarifications clarifications;
    private final Handling handling;
    private final Duplicates duplicates;

    RequestController(
            RequestPage page,
            Requests requests,
            Clarifications clarifications,
            Handling handling,
            Duplicates duplicates) {
        this.page = page;
        this.requests = requests;
        this.clarifications = clarifications;
        this.handling = handling;
        this.duplicates = duplicates;
    }

    @GetMapping("/requests/{id}")
    String one(Actor actor, @PathVariable UUID id, Model model) {
        if (requests.visibleTo(actor, id).draft()) return "redirect:/requests/" + id + "/summary";
        page.show(actor, id, model);
        return "request/one";
    }

    @PostMapping("/requests/{id}/clarifications")
    String clarify(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes flash) {
        Handled handled = clarifications.write(actor, id, text, version);
        if (!(handled instanceof Handled.Done)) flash.addFlashAttribute("typedText", text);
        return back(id, handled, "clarification", "clarification", flash);
    }

    @PostMapping("/requests/{id}/clarifications/read")
    String read(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes flash) {
        return back(id, clarifications.read(actor, id, version), "read", "clarification", flash);
    }

    @PostMapping("/requests/{id}/deadlines")
    String deadlines(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reply,
            @RequestParam(defaultValue = "") String internal,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var _ = requests.visibleTo(actor, id);
        Handled handled = moved(actor, id, version, reply, internal, reason);
        if (!(handled instanceof Handled.Done))
            flash.addFlashAttribute("typedDeadlines", Map.of("reply", reply, "internal", internal, "reason", reason));
        return back(id, handled, "deadlines", "deadlines", flash);
    }

    /** Without a day for the hospitals the usual one is meant; the sponsor is never asked for it. */
    private Handled moved(Actor actor, UUID id, int version, String reply, String internal, String reason) {
        Optional<LocalDate> sponsors = day(reply);
        Optional<LocalDate> hospitals = actor.is(Role.SPONSOR) ? Optional.empty() : day(internal);
        if (sponsors.isEmpty()) return new Handled.Refused("request.deadlines.notDay", reply);
        if (hospitals.isEmpty() && !internal.isBlank() && !actor.is(Role.SPONSOR))
            return new Handled.Refused("request.deadlines.notDay", internal);
        return handling.moveDeadlines(
                actor, id, new Handling.Deadlines(sponsors.get(), hospitals.orElse(null), reason.strip()), version);
    }

    private static Optional<LocalDate> day(String typed) {
        return new FormData(Map.of("day", List.of(typed))).day("day");
    }

    @PostMapping("/requests/{id}/close")
    String close(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam ClosedReason reason,
            RedirectAttributes flash) {
        return back(id, handling.close(actor, id, reason, version), "closed", "handling", flash);
    }

    @PostMapping("/requests/{id}/withdraw")
    String withdraw(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes flash) {
        return back(id, handling.withdraw(actor, id, version), "withdrawn", "handling", flash);
    }

    @PostMapping("/requests/{id}/reopen")
    String reopen(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes flash) {
        return back(id, handling.reopen(actor, id, version), "reopened", "handling", flash);
    }

    @PostMapping("/requests/{id}/duplicates")
    String duplicates(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam UUID other,
            @RequestParam boolean same,
            @RequestParam(defaultValue = "false") boolean close,
            RedirectAttributes flash) {
        Handled handled = duplicates.decide(actor, id, other, same, close, version);
        return back(id, handled, same ? "same" : "different", "duplicates", flash);
    }

    private static String back(UUID id, Handled handled, String done, String section, RedirectAttributes flash) {
        switch (handled) {
            case Handled.Done _ -> flash.addFlashAttribute("done", done);
            case Handled.Overtaken _ -> flash.addFlashAttribute("overtaken", section);
            case Handled.Refused refused -> {
                flash.addFlashAttribute("refusedKey", refused.messageKey());
                flash.addFlashAttribute("refusedRead", refused.read());
                flash.addFlashAttribute("refusedIn", section);
            }
        }
        return "redirect:/requests/" + id + (handled instanceof Handled.Done ? "" : "#" + section);
    }
}
