package no.nortrials.portal.site;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a trust lets others see its sites. */
@Controller
@RequestMapping("/site-consent/{trust}")
class ConsentController {
    private final ConsentDesk desk;
    private final Directory directory;

    ConsentController(ConsentDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable UUID trust) {
        var history = desk.history(actor, trust);
        return new ModelAndView("site/consent")
                .addObject("trust", directory.trust(trust).orElseThrow())
                .addObject("history", history)
                .addObject("given", !history.isEmpty() && history.getFirst().given())
                .addObject("own", actor.is(Role.HOSPITAL));
    }

    @PostMapping
    String say(Actor actor, @PathVariable UUID trust, @RequestParam(defaultValue = "false") boolean given) {
        desk.say(actor, trust, given);
        return "redirect:/site-consent/" + trust + "?saved";
    }
}
