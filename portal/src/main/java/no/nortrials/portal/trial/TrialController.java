package no.nortrials.portal.trial;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register: its list, and each trial. */
@Controller
class TrialController {
    private static final int PAGE = 25;

    private final TrialPages pages;
    private final Directory directory;
    private final HandDesk hand;

    TrialController(TrialPages pages, Directory directory, HandDesk hand) {
        this.pages = pages;
        this.directory = directory;
        this.hand = hand;
    }

    @GetMapping("/trials")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "1") int page,
            Actor actor,
            Locale locale) {
        var filter = new TrialPages.Filter(q, status, trust);
        return new ModelAndView("trial/list")
                .addObject("listing", pages.list(actor, filter, page, PAGE))
                .addObject("mayImport", actor.is(Role.COORDINATOR, Role.ADMINISTRATOR))
                .addObject("mayEnter", actor.is(Role.COORDINATOR, Role.HOSPITAL))
                .addObject("statuses", Option.of("trial.status", TrialStatus.class))
                .addObject("trusts", trusts(locale));
    }

    @GetMapping("/trials/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("trial/one")
                .addObject("page", pages.page(actor, id))
                .addObject("mayEdit", hand.mayEdit(actor, id))
                .addObject("mayPublish", actor.is(Role.COORDINATOR) || hand.takesPart(actor, id));
    }

    private Map<String, String> trusts(Locale locale) {
        var names = new TreeMap<String, String>();
        directory
                .trusts()
                .forEach(trust -> names.put(trust.name(locale), trust.id().toString()));
        var byId = new LinkedHashMap<String, String>();
        names.forEach((name, id) -> byId.put(id, name));
        return byId;
    }
}
