package no.nortrials.portal.site;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.Download;
import no.nortrials.portal.web.Pdf;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The declaration of site suitability that an application in the EU has to hold, written from the profile for one trial. */
@Controller
@RequestMapping("/sites/{id}/declaration")
class DeclarationController {
    private final SiteDesk desk;
    private final Directory directory;
    private final Pdf pdf;
    private final Clock clock;

    DeclarationController(SiteDesk desk, Directory directory, Pdf pdf, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Actor actor, @PathVariable UUID id) {
        SiteProfile profile = desk.own(actor, id);
        FormData begun = profile.investigator()
                .map(leader -> FormData.EMPTY.with("investigator", leader.name()))
                .orElse(FormData.EMPTY);
        return page(profile, begun, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView print(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given, Locale locale) {
        SiteProfile profile = desk.own(actor, id);
        FormData typed = FormData.of(DeclarationForm.FIELDS, given);
        Map<String, Problem> problems = FormCheck.all(DeclarationForm.FIELDS, typed);
        if (!problems.isEmpty()) return page(profile, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        var model = new HashMap<String, Object>();
        model.put("profile", profile);
        model.put("view", ProfileView.of(profile));
        model.put("trust", directory.trust(profile.site().trust()).orElseThrow());
        model.put("typed", typed);
        model.put("today", Oslo.today(clock));
        byte[] document = pdf.of("site/declaration-pdf", model, locale);
        return new ModelAndView(new Download("site-suitability.pdf", MediaType.APPLICATION_PDF_VALUE, document));
    }

    private static ModelAndView page(
            SiteProfile profile, FormData typed, Map<String, Problem> problems, HttpStatus status) {
        return new ModelAndView("site/declaration", status)
                .addObject("profile", profile)
                .addObject("fields", FormView.of(DeclarationForm.NAME, DeclarationForm.FIELDS, typed, problems));
    }
}
