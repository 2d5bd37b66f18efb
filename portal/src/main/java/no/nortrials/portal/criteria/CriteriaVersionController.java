package no.nortrials.portal.criteria;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The versions of criteria, and what changed from one to another. */
@Controller
class CriteriaVersionController {
    private final CriteriaDesk desks;
    private final CriterionViews views;

    CriteriaVersionController(CriteriaDesk desks, CriterionViews views) {
        this.desks = desks;
        this.views = views;
    }

    @GetMapping("/requests/{id}/criteria/versions")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "0") int to,
            Locale locale) {
        List<VersionLine> versions = desks.versions(actor, id);
        var page = new ModelAndView("criteria/versions")
                .addObject("desk", desks.of(actor, id))
                .addObject("versions", versions);
        int later = to > 0 ? to : versions.isEmpty() ? 0 : versions.getFirst().version();
        int earlier = from > 0 ? from : later - 1;
        page.addObject("from", earlier).addObject("to", later);
        if (later < 1 || earlier < 1) return page;
        return page.addObject(
                "changes",
                ChangeView.between(desks.version(actor, id, earlier), desks.version(actor, id, later), views, locale));
    }
}
