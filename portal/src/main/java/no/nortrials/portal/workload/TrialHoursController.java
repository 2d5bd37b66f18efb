package no.nortrials.portal.workload;

import java.util.Map;
import java.util.UUID;
import no.nortrials.delivery.capacity.Complexity;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The trials of a site that take hours, and what another one would leave. */
@Controller
@RequestMapping("/sites/{id}/capacity/trials")
class TrialHoursController {
    private final WorkloadDesk desk;

    TrialHoursController(WorkloadDesk desk) {
        this.desk = desk;
    }

    /** Begins with what another page of the site already knows of the trial. */
    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> known) {
        return page(actor, id, null, FormData.of(TrialForm.FIELDS, known), Map.of(), HttpStatus.OK);
    }

    /** Keeps the trial, or only shows what it would leave. */
    @PostMapping("/new")
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "save") String then,
            @RequestParam MultiValueMap<String, String> given) {
        FormData typed = FormData.of(TrialForm.FIELDS, given);
        return then.equals("try") ? attempt(actor, id, null, typed) : keep(actor, id, null, typed);
    }

    @GetMapping("/{trial}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable UUID trial) {
        return page(actor, id, trial, desk.trial(actor, id, trial).answers(), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{trial}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID trial,
            @RequestParam MultiValueMap<String, String> given) {
        desk.trial(actor, id, trial);
        return keep(actor, id, trial, FormData.of(TrialForm.FIELDS, given));
    }

    @PostMapping("/{trial}/remove")
    String remove(Actor actor, @PathVariable UUID id, @PathVariable UUID trial) {
        desk.remove(actor, id, trial);
        return "redirect:/sites/" + id + "/capacity?removed";
    }

    private ModelAndView keep(Actor actor, UUID id, @Nullable UUID trial, FormData typed) {
        Map<String, Problem> problems = desk.keep(actor, id, trial == null ? UUID.randomUUID() : trial, typed);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/sites/" + id + "/capacity?saved")
                : page(actor, id, trial, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView attempt(Actor actor, UUID id, @Nullable UUID trial, FormData typed) {
        Map<String, Problem> problems = TrialForm.problems(typed);
        if (!problems.isEmpty()) return page(actor, id, trial, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        return page(actor, id, trial, typed, Map.of(), HttpStatus.OK)
                .addObject("whatIf", desk.with(actor, id, typed))
                .addObject("complexity", new SiteTrial(id, typed).complexity());
    }

    private ModelAndView page(
            Actor actor,
            UUID id,
            @Nullable UUID trial,
            FormData typed,
            Map<String, Problem> problems,
            HttpStatus status) {
        return new ModelAndView("workload/trial", status)
                .addObject("profile", desk.of(actor, id).profile())
                .addObject("trial", trial)
                .addObject("kept", typed)
                .addObject("table", Complexity.VERSION)
                .addObject("fields", FormView.of(TrialForm.NAME, TrialForm.FIELDS, typed, problems));
    }
}
