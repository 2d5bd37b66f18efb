package no.nortrials.portal.delivery;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.site.StudySite;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages on which milestones and numbers of a trial at a site are entered. */
@Controller
class SiteTrialController {
    private final SiteTrialDesk desk;

    SiteTrialController(SiteTrialDesk desk) {
        this.desk = desk;
    }

    /** Begins with what another page of the site already knows of the trial. */
    @GetMapping("/delivery/sites/{site}/trials")
    ModelAndView blank(Actor actor, @PathVariable UUID site, @RequestParam MultiValueMap<String, String> known) {
        return page(desk.site(actor, site), FormData.of(SiteTrialForm.FIELDS, known), Map.of());
    }

    @PostMapping("/delivery/sites/{site}/trials")
    ModelAndView enter(Actor actor, @PathVariable UUID site, @RequestParam MultiValueMap<String, String> typed) {
        FormData answers = FormData.of(SiteTrialForm.FIELDS, typed);
        StudySite own = desk.site(actor, site);
        return told(desk.enter(actor, site, answers), own, answers);
    }

    @GetMapping("/delivery/site-trials/{siteTrial}")
    ModelAndView show(Actor actor, @PathVariable UUID siteTrial) {
        TrialAtSite trial = desk.trial(actor, siteTrial);
        return page(trial.site(), trial.standing().answers(), Map.of()).addObject("trial", trial);
    }

    @PostMapping("/delivery/site-trials/{siteTrial}")
    ModelAndView say(
            Actor actor,
            @PathVariable UUID siteTrial,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        FormData answers = FormData.of(SiteTrialForm.FIELDS, typed);
        TrialAtSite trial = desk.trial(actor, siteTrial);
        return told(desk.say(actor, trial, version, answers), trial.site(), answers)
                .addObject("trial", trial);
    }

    private static ModelAndView told(SiteTrialDesk.Result result, StudySite site, FormData typed) {
        return switch (result) {
            case SiteTrialDesk.Result.Done _ -> new ModelAndView("redirect:/delivery/sites/" + site.id() + "?saved");
            case SiteTrialDesk.Result.Wrong(Map<String, Problem> problems) ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(site, typed, problems));
            case SiteTrialDesk.Result.Overtaken _ ->
                with(HttpStatus.CONFLICT, page(site, typed, Map.of()).addObject("overtaken", true));
        };
    }

    private static ModelAndView page(StudySite site, FormData answers, Map<String, Problem> problems) {
        return new ModelAndView("delivery/trial")
                .addObject("site", site)
                .addObject("fields", FormView.of(SiteTrialForm.NAME, SiteTrialForm.FIELDS, answers, problems));
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
