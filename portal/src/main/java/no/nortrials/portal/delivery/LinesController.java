package no.nortrials.portal.delivery;

import java.util.List;
import java.util.UUID;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.site.StudySite;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A figure line by line, where a trust can say what is wrong with a row. */
@Controller
class LinesController {
    private final DeliveryDesk desk;
    private final DeliveryRights rights;
    private final RowDisputeDesk disputes;

    LinesController(DeliveryDesk desk, DeliveryRights rights, RowDisputeDesk disputes) {
        this.desk = desk;
        this.rights = rights;
        this.disputes = disputes;
    }

    @GetMapping("/delivery/trusts/{trust}/figures/{measure}")
    ModelAndView ofTrust(Actor actor, @PathVariable UUID trust, @PathVariable String measure) {
        Measure wanted = DeliveryDesk.measure(measure);
        return new ModelAndView("delivery/lines")
                .addObject("trust", rights.own(actor, trust))
                .addObject("explained", desk.ofTrust(actor, trust, wanted))
                .addObject("disputes", disputes.of(actor, trust, wanted));
    }

    @PostMapping("/delivery/trusts/{trust}/figures/{measure}")
    ModelAndView dispute(
            Actor actor,
            @PathVariable UUID trust,
            @PathVariable String measure,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String words) {
        if (disputes.say(actor, trust, DeliveryDesk.measure(measure), row, words))
            return new ModelAndView("redirect:/delivery/trusts/" + trust + "/figures/" + measure + "?saved");
        ModelAndView page = ofTrust(actor, trust, measure)
                .addObject("problem", true)
                .addObject("typed", words)
                .addObject("chosen", row);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    @GetMapping("/delivery/sites/{site}/figures/{measure}")
    ModelAndView ofSite(Actor actor, @PathVariable UUID site, @PathVariable String measure) {
        StudySite own = rights.site(actor, site);
        return new ModelAndView("delivery/lines")
                .addObject("trust", rights.own(actor, own.trust()))
                .addObject("site", own)
                .addObject("explained", desk.ofSite(actor, site, DeliveryDesk.measure(measure)))
                .addObject("disputes", List.of());
    }
}
