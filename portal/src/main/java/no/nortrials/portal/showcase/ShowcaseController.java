package no.nortrials.portal.showcase;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.Option;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The public pages: the search, each trial, each trust, each centre. */
@Controller
class ShowcaseController {
    private static final int PAGE = 20;
    private static final int MOST = 200;

    private final Showcase showcase;
    private final Directory directory;
    private final Names names;
    private final PortalProperties portal;
    private final Clock clock;

    ShowcaseController(Showcase showcase, Directory directory, Names names, PortalProperties portal, Clock clock) {
        this.showcase = showcase;
        this.directory = directory;
        this.names = names;
        this.portal = portal;
        this.clock = clock;
    }

    @ModelAttribute("filter")
    ShowcaseFilter filter(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String area,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String age,
            @RequestParam(defaultValue = "") String sex) {
        return ShowcaseFilter.of(q, area, phase, trust, region, state, age, sex);
    }

    @GetMapping("/showcase")
    ModelAndView search(
            @ModelAttribute("filter") ShowcaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            Locale locale) {
        Showcase.Found found = showcase.search(filter, page, PAGE);
        return new ModelAndView("showcase/list")
                .addObject("found", found)
                .addObject("map", names.map(found.byTrust(), locale))
                .addObject("trusts", names.trusts(locale))
                .addObject("regions", names.regions(locale))
                .addObject("areas", names.areas(locale))
                .addObject(
                        "phases",
                        Option.of("trial.phase", "EARLY_PHASE1", "PHASE1", "PHASE2", "PHASE3", "PHASE4", "NA"))
                .addObject(
                        "states",
                        Option.of("showcase.state", "ANY", "OPEN", "PLANNED", "CLOSED", "FINISHED", "STOPPED"))
                .addObject("sexes", Option.of("showcase.sex", "FEMALE", "MALE"));
    }

    @GetMapping("/showcase/{slug}")
    ModelAndView show(@PathVariable String slug, Locale locale) {
        ShownTrial trial = showcase.find(slug).orElseThrow(() -> new NotFound("nothing shown as `" + slug + "`"));
        return new ModelAndView("showcase/one")
                .addObject("trial", trial)
                .addObject("trusts", names.trusts(locale))
                .addObject("areas", names.areas(locale))
                .addObject(
                        "structured",
                        StructuredData.of(
                                trial, locale.getLanguage(), portal.link("/showcase/" + slug), names.trusts(locale)));
    }

    @GetMapping("/showcase/trusts/{number}")
    ModelAndView trust(@PathVariable String number, Locale locale) {
        Trust trust = directory.trusts().stream()
                .filter(each -> each.organisationNumber().equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFound("no trust `" + number + "`"));
        return of(trust.name(locale), "/showcase?state=ANY&trust=" + number, ShowcaseFilter.ofTrust(number), locale)
                .addObject("trust", trust);
    }

    @GetMapping("/showcase/centres/{code}")
    ModelAndView centre(@PathVariable String code, Locale locale) {
        Centre centre = directory.centres(Oslo.today(clock)).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no centre `" + code + "`"));
        List<ShownTrial> trials = centre.therapyAreas().stream()
                .sorted()
                .flatMap(area -> showcase
                        .search(ShowcaseFilter.of("", area, "", "", "", ShowcaseFilter.ANY, "", ""), 1, MOST)
                        .trials()
                        .rows()
                        .stream())
                .distinct()
                .toList();
        return new ModelAndView("showcase/group")
                .addObject("name", centre.name(locale))
                .addObject("centre", centre)
                .addObject("trials", trials)
                .addObject("trusts", names.trusts(locale))
                .addObject("areas", names.areas(locale))
                .addObject(
                        "host",
                        directory
                                .trust(centre.hostTrustId())
                                .map(host -> host.name(locale))
                                .orElse(""));
    }

    private ModelAndView of(String name, String all, ShowcaseFilter filter, Locale locale) {
        Showcase.Found found = showcase.search(filter, 1, MOST);
        return new ModelAndView("showcase/group")
                .addObject("name", name)
                .addObject("all", all)
                .addObject("trials", found.trials().rows())
                .addObject("trusts", names.trusts(locale))
                .addObject("areas", names.areas(locale));
    }
}
