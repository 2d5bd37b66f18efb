package no.nortrials.portal.workload;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The hours of a site by month. */
@Controller
@RequestMapping("/sites/{id}/capacity")
class WorkloadController {
    private final WorkloadDesk desk;

    WorkloadController(WorkloadDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        SiteHours hours = desk.of(actor, id);
        return page(hours, hours.staffing(), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView staff(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given) {
        FormData typed = FormData.of(StaffingForm.FIELDS, given);
        Map<String, Problem> problems = desk.staff(actor, id, typed);
        return problems.isEmpty()
                ? new ModelAndView("redirect:/sites/" + id + "/capacity?saved")
                : page(desk.of(actor, id), typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(
            SiteHours hours, FormData typed, Map<String, Problem> problems, HttpStatus status) {
        long chairs = hours.profile().answers().number("treatmentChairs").orElse(0);
        var waiting = StaffingForm.waiting(hours.staffing(), chairs);
        return new ModelAndView("workload/site", status)
                .addObject("hours", hours)
                .addObject("bottleneck", hours.bottleneck().orElse(null))
                .addObject("waiting", waiting.isPresent() ? waiting.getAsDouble() : null)
                .addObject("fields", FormView.of(StaffingForm.NAME, StaffingForm.FIELDS, typed, problems));
    }
}
