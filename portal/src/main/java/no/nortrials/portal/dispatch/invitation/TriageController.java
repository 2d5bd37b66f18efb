package no.nortrials.portal.dispatch.invitation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.form.FormData;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a coordinator chooses who is asked, looks once more, and sends. */
@Controller
class TriageController {
    private final Triage triage;
    private final TriageViews views;
    private final Dispatching dispatching;
    private final WrongWords words;

    TriageController(Triage triage, TriageViews views, Dispatching dispatching, WrongWords words) {
        this.triage = triage;
        this.views = views;
        this.dispatching = dispatching;
        this.words = words;
    }

    @GetMapping("/requests/{id}/recipients")
    String choose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<UUID> suggested,
            Model model) {
        model.addAttribute(
                "page", suggested.isEmpty() ? views.page(actor, id, q, null) : views.suggesting(actor, id, suggested));
        model.addAttribute("suggested", !suggested.isEmpty());
        model.addAttribute("q", q);
        return "dispatch/recipients";
    }

    @PostMapping("/requests/{id}/recipients")
    ModelAndView save(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Selection selection = selection(typed);
        Optional<Round> conflict = triage.save(actor, id, selection);
        if (conflict.isPresent()) return conflict(actor, id, selection, conflict.get());
        String words = new FormData(typed).text("q");
        return new ModelAndView(
                new FormData(typed).text("then").equals("search")
                        ? "redirect:/requests/" + id + "/recipients?q="
                                + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8)
                                + "#q"
                        : "redirect:/requests/" + id + "/recipients/confirm");
    }

    private ModelAndView conflict(Actor actor, UUID id, Selection selection, Round round) {
        var view = new ModelAndView("dispatch/recipients", HttpStatus.CONFLICT);
        view.addObject("page", views.page(actor, id, "", selection));
        view.addObject("present", views.page(actor, id, "", null));
        view.addObject("round", round);
        view.addObject("q", "");
        return view;
    }

    @GetMapping("/requests/{id}/recipients/confirm")
    String confirm(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("page", views.page(actor, id, "", null));
        return "dispatch/confirm";
    }

    @PostMapping("/requests/{id}/dispatch")
    ModelAndView send(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        Selection seen = selection(typed);
        return switch (dispatching.dispatch(actor, id, seen)) {
            case Dispatched.Sent _ -> new ModelAndView("redirect:/requests/" + id + "?dispatched#dispatch");
            case Dispatched.AlreadySent _ -> new ModelAndView("redirect:/requests/" + id + "?already-sent#dispatch");
            case Dispatched.Refused refused -> refused(actor, id, seen, refused);
        };
    }

    /** Names what is wrong over what was ticked, so that it can be mended and sent. */
    private ModelAndView refused(Actor actor, UUID id, Selection seen, Dispatched.Refused refused) {
        boolean known = !seen.trusts().isEmpty();
        var view = new ModelAndView(known ? "dispatch/recipients" : "dispatch/confirm", HttpStatus.CONFLICT);
        view.addObject("page", views.page(actor, id, "", known ? seen : null));
        view.addObject("refused", words.of(refused.why(), actor.locale()));
        view.addObject("q", "");
        return view;
    }

    static Selection selection(MultiValueMap<String, String> typed) {
        var form = new FormData(typed);
        var trusts = new LinkedHashMap<UUID, Selection.Choice>();
        for (String trust : typed.getOrDefault("trust", List.of())) {
            Optional<LocalDate> due = form.day("due-" + trust);
            trusts.put(UUID.fromString(trust), new Selection.Choice(due, Set.copyOf(form.several("to-" + trust))));
        }
        return new Selection((int) form.number("version").orElse(-1), form.day("internal"), trusts);
    }
}
