package no.nortrials.portal.access;

import no.nortrials.portal.platform.PortalProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    private final boolean demo;

    SignInController(PortalProperties portal) {
        this.demo = portal.demo();
    }

    @GetMapping("/login")
    String page(Model model) {
        model.addAttribute("demo", demo);
        return "access/login";
    }

    /** A page with a button: following the link alone signs nobody in, so mail scanners cannot use it up. */
    @GetMapping("/login/link")
    String link(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("token", token);
        return "access/link";
    }
}
