package no.nortrials.portal.dispatch.answer;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answering when signed in as a hospital contact. */
@Controller
@RequestMapping("/inbox")
class InboxController {
    private final Inbox inbox;
    private final AnswerViews views;

    InboxController(Inbox inbox, AnswerViews views) {
        this.inbox = inbox;
        this.views = views;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("rows", inbox.rows(actor, new Inbox.Filter(q, state, sort, page)));
        model.addAttribute(
                "states",
                no.nortrials.portal.form.Option.of(
                        "recipient.state", "WAITING", "INTERESTED", "CONDITIONAL", "DECLINED", "NO_ANSWER"));
        return "dispatch/inbox";
    }

    @GetMapping("/{id}")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        inbox.check(actor, id);
        return views.open(new Respondent.ByAccount(actor), id, "/inbox/" + id);
    }

    @GetMapping("/{id}/attachments/{attachment}")
    ModelAndView document(Actor actor, @PathVariable UUID id, @PathVariable UUID attachment) {
        inbox.check(actor, id);
        return views.document(new Respondent.ByAccount(actor), id, attachment)
                .orElseThrow(() -> new NotFound("no attachment `" + attachment + "`"));
    }

    @PostMapping("/{id}")
    ModelAndView submit(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        inbox.check(actor, id);
        return views.submit(new Respondent.ByAccount(actor), id, "/inbox/" + id, typed);
    }

    @PostMapping("/{id}/save")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        inbox.check(actor, id);
        return views.save(new Respondent.ByAccount(actor), id, "/inbox/" + id, typed, fragment);
    }

    @PostMapping("/{id}/accept")
    ModelAndView accept(Actor actor, @PathVariable UUID id) {
        inbox.check(actor, id);
        return views.accept(new Respondent.ByAccount(actor), id, "/inbox/" + id);
    }

    @PostMapping("/{id}/pass-on")
    ModelAndView passOn(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        inbox.check(actor, id);
        return views.passOn(new Respondent.ByAccount(actor), id, "/inbox/" + id, typed);
    }
}
