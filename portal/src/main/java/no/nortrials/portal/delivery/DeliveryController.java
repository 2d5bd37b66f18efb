package no.nortrials.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.site.StudySite;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The figures of the country, a trust and a site. */
@Controller
class DeliveryController {
    private final DeliveryDesk desk;
    private final DeliveryRights rights;
    private final SiteTrialDesk trials;
    private final Sites sites;
    private final FigureWords words;
    private final MessageSource messages;

    DeliveryController(
            DeliveryDesk desk,
            DeliveryRights rights,
            SiteTrialDesk trials,
            Sites sites,
            FigureWords words,
            MessageSource messages) {
        this.desk = desk;
        this.rights = rights;
        this.trials = trials;
        this.sites = sites;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/delivery")
    ModelAndView nation(Actor actor) {
        return new ModelAndView("delivery/nation")
                .addObject("told", desk.nation())
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject("trusts", rights.owned(actor));
    }

    @GetMapping("/delivery.csv")
    ModelAndView nationFile(Locale locale) {
        return file("delivery.csv", desk.nation().indicators(), locale);
    }

    @GetMapping("/delivery/trusts/{trust}")
    ModelAndView trust(Actor actor, @PathVariable UUID trust) {
        return new ModelAndView("delivery/trust")
                .addObject("trust", rights.own(actor, trust))
                .addObject("told", desk.trust(actor, trust))
                .addObject("consented", rights.consented(trust))
                .addObject("sites", sites.ofTrust(trust));
    }

    @GetMapping("/delivery/trusts/{trust}/figures.csv")
    ModelAndView trustFile(Actor actor, @PathVariable UUID trust, Locale locale) {
        return file(
                "delivery-" + rights.own(actor, trust).shortName() + ".csv",
                desk.trust(actor, trust).indicators(),
                locale);
    }

    @GetMapping("/delivery/sites/{site}")
    ModelAndView site(Actor actor, @PathVariable UUID site) {
        StudySite own = rights.site(actor, site);
        return new ModelAndView("delivery/site")
                .addObject("site", own)
                .addObject("trust", rights.own(actor, own.trust()))
                .addObject("told", desk.site(actor, site))
                .addObject("trials", trials.of(own));
    }

    private ModelAndView file(String name, List<DeliveryDesk.Pair> pairs, Locale locale) {
        byte[] csv = FiguresFile.csv(pairs, words, key -> messages.getMessage(key, null, locale));
        return new ModelAndView(new Download(name, CsvContent.MEDIA_TYPE, csv));
    }
}
