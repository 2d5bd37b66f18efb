package no.nortrials.portal.site;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of sites, and one site: for its own people to work on, for others to read. */
@Controller
class SiteController {
    private final SiteDesk desk;
    private final SiteRights rights;
    private final Consents consents;
    private final Directory directory;
    private final Clock clock;

    SiteController(SiteDesk desk, SiteRights rights, Consents consents, Directory directory, Clock clock) {
        this.desk = desk;
        this.rights = rights;
        this.consents = consents;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/sites")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String area,
            Locale locale) {
        List<SiteProfile> readable = desk.readable(actor);
        return new ModelAndView("site/list")
                .addObject(
                        "profiles",
                        readable.stream()
                                .filter(each -> trust.isEmpty()
                                        || each.site().trust().toString().equals(trust))
                                .filter(each -> area.isEmpty()
                                        || each.site().therapyArea().equals(area))
                                .toList())
                .addObject("some", !readable.isEmpty())
                .addObject("names", names(locale))
                .addObject("areas", TherapyArea.names(directory.therapyAreas(), locale))
                .addObject("edits", actor.is(Role.COORDINATOR, Role.HOSPITAL))
                .addObject("own", actor.is(Role.HOSPITAL) ? actor.organisationId() : null)
                .addObject("today", Oslo.today(clock));
    }

    private Map<String, String> names(Locale locale) {
        return directory.trusts().stream()
                .collect(Collectors.toMap(trust -> trust.id().toString(), trust -> trust.name(locale)));
    }

    /** Whoever works there gets the page to work on, others the one to read. */
    @GetMapping("/sites/{id}")
    ModelAndView page(Actor actor, @PathVariable UUID id) {
        SiteProfile profile = desk.seen(actor, id);
        UUID trust = profile.site().trust();
        return new ModelAndView(rights.within(actor, trust) ? "site/site" : "site/shown")
                .addObject("profile", profile)
                .addObject("view", ProfileView.of(profile))
                .addObject("consented", consents.given(trust))
                .addObject("ofTrust", actor.is(Role.HOSPITAL))
                .addAllObjects(place(profile.site()));
    }

    /** What others see, for whoever works there. */
    @GetMapping("/sites/{id}/shown")
    ModelAndView shown(Actor actor, @PathVariable UUID id) {
        SiteProfile profile = desk.own(actor, id);
        return new ModelAndView("site/shown")
                .addObject("profile", profile)
                .addObject("view", ProfileView.of(profile))
                .addObject("preview", true)
                .addObject("consented", consents.given(profile.site().trust()))
                .addAllObjects(place(profile.site()));
    }

    @PostMapping("/sites/{id}/confirm")
    String confirm(Actor actor, @PathVariable UUID id) {
        desk.confirm(actor, id);
        return "redirect:/sites/" + id + "?confirmed";
    }

    @PostMapping("/sites/{id}/close")
    String close(Actor actor, @PathVariable UUID id) {
        desk.close(actor, id);
        return "redirect:/sites?closed";
    }

    private Map<String, Object> place(StudySite site) {
        Trust trust = directory.trust(site.trust()).orElseThrow();
        TherapyArea area = directory.therapyAreas().stream()
                .filter(each -> each.code().equals(site.therapyArea()))
                .findFirst()
                .orElseThrow();
        return Map.of("trust", trust, "area", area, "today", Oslo.today(clock));
    }
}
