package no.nortrials.portal.web;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address of the portal: what it is for those who come to see, the day's work for those who are signed in. */
@Controller
class FrontController {

    @GetMapping("/")
    String front(Optional<Actor> actor) {
        return actor.map(Actor::role).map(FrontController::landing).orElse("web/front");
    }

    private static String landing(Role role) {
        return switch (role) {
            case SPONSOR -> "redirect:/my-requests";
            case COORDINATOR -> "redirect:/queue";
            case CENTRE -> "redirect:/centre";
            case HOSPITAL -> "redirect:/inbox";
            case ADMINISTRATOR -> "redirect:/accounts";
        };
    }
}
