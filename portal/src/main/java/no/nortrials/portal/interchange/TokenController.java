package no.nortrials.portal.interchange;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which one makes and revokes tokens. */
@Controller
class TokenController {
    private static final int LONGEST_NAME = 80;

    private final ApiTokens tokens;

    TokenController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/account/tokens")
    ModelAndView show(Actor actor) {
        return page(actor, "");
    }

    @PostMapping("/account/tokens")
    ModelAndView create(
            Actor actor, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "90") int days) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME || called.matches(".*\\R.*")) {
            ModelAndView page = page(actor, name).addObject("problem", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        String secret = tokens.create(actor, called, days);
        return page(actor, "").addObject("secret", secret);
    }

    @PostMapping("/account/tokens/{id}/revoke")
    String revoke(Actor actor, @PathVariable UUID id) {
        tokens.revoke(actor, id);
        return "redirect:/account/tokens?revoked";
    }

    private ModelAndView page(Actor actor, String typed) {
        return new ModelAndView("interchange/tokens")
                .addObject("tokens", tokens.of(actor))
                .addObject("typed", typed);
    }
}
