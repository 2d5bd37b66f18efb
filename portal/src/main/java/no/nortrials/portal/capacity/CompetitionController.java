package no.nortrials.portal.capacity;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one request's capacity and competition. */
@Controller
class CompetitionController {
    private final CompetitionDesk desk;

    CompetitionController(CompetitionDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/requests/{id}/capacity")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("capacity/request")
                .addObject("competition", desk.of(actor, id))
                .addObject("unit", actor.is(Role.COORDINATOR));
    }

    @PostMapping("/requests/{id}/capacity/shared")
    String share(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean shared) {
        desk.share(actor, id, shared);
        return "redirect:/requests/" + id + "/capacity";
    }
}
