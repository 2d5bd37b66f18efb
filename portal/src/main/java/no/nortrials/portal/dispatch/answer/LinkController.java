package no.nortrials.portal.dispatch.answer;

import java.util.UUID;
import java.util.function.Function;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.dispatch.answer.Respondent.ByLink;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answering by a personal link, without an account. */
@Controller
@RequestMapping("/a/{token}")
class LinkController {
    private final LinkGate gate;
    private final AnswerViews views;

    LinkController(LinkGate gate, AnswerViews views) {
        this.gate = gate;
        this.views = views;
    }

    @GetMapping
    ModelAndView open(@PathVariable String token) {
        return with(token, link -> views.open(link, link.link().recipientId(), "/a/" + token));
    }

    /** What may not be read, and what is not there, look like a link that does not work. */
    @GetMapping("/attachments/{attachment}")
    ModelAndView document(@PathVariable String token, @PathVariable UUID attachment) {
        return gate.of(token)
                .flatMap(link -> views.document(link, link.link().recipientId(), attachment))
                .orElseGet(LinkGuard::neutral);
    }

    @PostMapping
    ModelAndView submit(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        return with(token, link -> views.submit(link, link.link().recipientId(), "/a/" + token, typed));
    }

    @PostMapping("/save")
    ModelAndView save(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        return with(token, link -> views.save(link, link.link().recipientId(), "/a/" + token, typed, fragment));
    }

    @PostMapping("/accept")
    ModelAndView accept(@PathVariable String token) {
        return with(token, link -> views.accept(link, link.link().recipientId(), "/a/" + token));
    }

    @PostMapping("/pass-on")
    ModelAndView passOn(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        return with(token, link -> views.passOn(link, link.link().recipientId(), "/a/" + token, typed));
    }

    private ModelAndView with(String token, Function<ByLink, ModelAndView> use) {
        return gate.of(token).map(use).orElseGet(LinkGuard::neutral);
    }
}
