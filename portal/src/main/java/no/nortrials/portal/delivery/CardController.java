package no.nortrials.portal.delivery;

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Six figures of a trust that consents, beside the country, for sponsors. */
@Controller
class CardController {
    private final DeliveryDesk desk;
    private final DeliveryRights rights;

    CardController(DeliveryDesk desk, DeliveryRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/delivery/cards")
    ModelAndView list() {
        return new ModelAndView("delivery/cards").addObject("trusts", rights.consenting());
    }

    @GetMapping("/delivery/cards/{trust}")
    ModelAndView show(Actor actor, @PathVariable UUID trust) {
        return new ModelAndView("delivery/card")
                .addObject("trust", rights.card(actor, trust))
                .addObject("card", desk.card(actor, trust))
                .addObject("consented", rights.consented(trust));
    }
}
