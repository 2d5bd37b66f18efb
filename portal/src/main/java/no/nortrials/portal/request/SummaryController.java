package no.nortrials.portal.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.form.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The whole draft before it is sent, and the sending. */
@Controller
class SummaryController {
    private final Drafts drafts;
    private final Sending sending;
    private final RequestCheck check;
    private final FormReading reading;
    private final Attachments attachments;

    SummaryController(
            Drafts drafts, Sending sending, RequestCheck check, FormReading reading, Attachments attachments) {
        this.drafts = drafts;
        this.sending = sending;
        this.check = check;
        this.reading = reading;
        this.attachments = attachments;
    }

    @GetMapping("/requests/{id}/summary")
    String summary(Actor actor, @PathVariable UUID id, Model model) {
        if (drafts.sent(actor, id)) return "redirect:/requests/" + id;
        show(actor, drafts.of(actor, id), model);
        return "request/summary";
    }

    @PostMapping("/requests/{id}/summary")
    ModelAndView send(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            Model model,
            RedirectAttributes flash) {
        if (drafts.sent(actor, id)) return new ModelAndView("redirect:/requests/" + id);
        return switch (sending.send(actor, id, version)) {
            case Sending.Result.Sent sent -> {
                flash.addFlashAttribute("sent", sent.reference());
                yield new ModelAndView("redirect:/requests/" + id);
            }
            case Sending.Result.Incomplete _ -> again(actor, drafts.of(actor, id), false, model);
            case Sending.Result.Changed changed -> again(actor, changed.now(), true, model);
        };
    }

    private ModelAndView again(Actor actor, Draft draft, boolean changed, Model model) {
        show(actor, draft, model);
        model.addAttribute("changed", changed);
        model.addAttribute("tried", true);
        return new ModelAndView(
                "request/summary", model.asMap(), changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(Actor actor, Draft draft, Model model) {
        Map<String, Problem> problems = check.errors(draft.header().product(), draft.form());
        model.addAttribute("draft", draft);
        model.addAttribute(
                "sections",
                reading.of(draft.header().product(), draft.form(), draft.origins(), _ -> false, actor.locale()));
        model.addAttribute("problems", problems);
        model.addAttribute("stepOf", stepOf(draft));
        model.addAttribute("progress", progress(draft));
        model.addAttribute("warnings", check.warnings(draft.form()));
        model.addAttribute("attachments", attachments.of(draft.id()));
        model.addAttribute("lastStep", draft.questions().steps().getLast().name());
    }

    private static Map<String, Progress> progress(Draft draft) {
        var progress = new LinkedHashMap<String, Progress>();
        List<Step> steps = draft.questions().steps();
        for (Step step : steps) progress.put(step.name(), Progress.of(step.fields(), draft.form()));
        return progress;
    }

    private static Map<String, String> stepOf(Draft draft) {
        var steps = new LinkedHashMap<String, String>();
        for (Step step : draft.questions().steps())
            step.fields().forEach(field -> steps.put(field.name(), step.name()));
        return steps;
    }
}
