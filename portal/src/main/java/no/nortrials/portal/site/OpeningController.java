package no.nortrials.portal.site;

import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.TherapyArea;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a site is added. */
@Controller
@RequestMapping("/sites/new")
class OpeningController {
    private static final int LONGEST = 200;

    private final SiteDesk desk;
    private final Directory directory;

    OpeningController(SiteDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView page(Actor actor, Locale locale) {
        return page(actor, locale, "", "", "", HttpStatus.OK);
    }

    @PostMapping
    ModelAndView open(
            Actor actor,
            @RequestParam(defaultValue = "") String trust,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String area,
            Locale locale) {
        String name = department.strip();
        boolean readable =
                !name.isEmpty() && name.length() <= LONGEST && name.lines().count() == 1;
        if (!readable || !knownArea(area) || !knownTrust(trust))
            return page(actor, locale, trust, department, area, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refused", "site.new.missing");
        return desk.open(actor, UUID.fromString(trust), name, area)
                .map(id -> new ModelAndView("redirect:/sites/" + id + "/parts/" + SitePart.CONTACT.path()))
                .orElseGet(() -> page(actor, locale, trust, department, area, HttpStatus.CONFLICT)
                        .addObject("refused", "site.new.twice"));
    }

    private ModelAndView page(
            Actor actor, Locale locale, String trust, String department, String area, HttpStatus status) {
        return new ModelAndView("site/new", status)
                .addObject(
                        "trusts",
                        directory.trusts().stream()
                                .filter(each -> actor.actsFor(each.id()))
                                .toList())
                .addObject("areas", TherapyArea.names(directory.therapyAreas(), locale))
                .addObject("trust", trust)
                .addObject("department", department)
                .addObject("area", area);
    }

    private boolean knownArea(String code) {
        return directory.therapyAreas().stream().anyMatch(area -> area.code().equals(code));
    }

    private boolean knownTrust(String id) {
        return directory.trusts().stream().anyMatch(each -> each.id().toString().equals(id));
    }
}
