package no.nortrials.portal.node;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's page of data nodes. */
@Controller
class NodesController {
    private final NodeDesk desk;

    NodesController(NodeDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/nodes")
    ModelAndView all(Actor actor) {
        return page(actor, "");
    }

    @PostMapping("/nodes")
    ModelAndView register(Actor actor, @RequestParam(defaultValue = "") String registration) {
        if (desk.register(actor, registration)) return new ModelAndView("redirect:/nodes?registered");
        ModelAndView page = page(actor, registration).addObject("wrong", true);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @PostMapping("/nodes/{id}/enabled")
    String enable(Actor actor, @PathVariable UUID id, @RequestParam boolean enabled) {
        desk.enable(actor, id, enabled);
        return "redirect:/nodes";
    }

    private ModelAndView page(Actor actor, String typed) {
        return new ModelAndView("node/nodes")
                .addObject("rows", desk.all())
                .addObject("administrator", actor.is(Role.ADMINISTRATOR))
                .addObject("typed", typed);
    }
}
