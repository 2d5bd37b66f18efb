package no.nortrials.portal.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.Form;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.form.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a draft. Everything typed is kept, whatever is wrong with it. */
@Controller
class DraftController {
    private final Drafts drafts;
    private final RequestCheck check;
    private final FormReading reading;
    private final Attachments attachments;

    DraftController(Drafts drafts, RequestCheck check, FormReading reading, Attachments attachments) {
        this.drafts = drafts;
        this.check = check;
        this.reading = reading;
        this.attachments = attachments;
    }

    static String first(UUID id, Product product) {
        return path(id, RequestForms.of(product).steps().getFirst());
    }

    private static String path(UUID id, Step step) {
        return "/requests/" + id + "/edit/" + step.name();
    }

    @GetMapping("/requests/{id}/edit/{step}")
    String edit(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Model model) {
        if (drafts.sent(actor, id)) return "redirect:/requests/" + id;
        Draft draft = drafts.of(actor, id);
        show(actor, draft, stepOf(draft, step), draft.form(), check, model);
        return "request/edit";
    }

    @PostMapping("/requests/{id}/edit/{step}")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "next") String go,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        Step here = stepOf(drafts.of(actor, id), step);
        FormData answers = new FormData(typed);
        return switch (drafts.save(actor, id, here.fields(), answers, version)) {
            case Saving.Saved _ -> saved(actor, id, here, go, model);
            case Saving.Overtaken overtaken -> overtaken(actor, overtaken.now(), here, answers, model);
        };
    }

    private ModelAndView saved(Actor actor, UUID id, Step here, String go, Model model) {
        Draft draft = drafts.of(actor, id);
        boolean wrong = !check.ofStep(here.fields(), draft.form()).isEmpty();
        if (wrong && go.equals("next")) {
            show(actor, draft, here, draft.form(), false, model);
            return page("request/edit", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + after(draft, here, go));
    }

    private static String after(Draft draft, Step here, String go) {
        List<Step> steps = draft.questions().steps();
        int at = steps.indexOf(here);
        return switch (go) {
            case "close" -> "/my-requests?saved=" + draft.id();
            case "summary" -> "/requests/" + draft.id() + "/summary";
            case "previous" -> path(draft.id(), steps.get(Math.max(0, at - 1)));
            default ->
                at + 1 < steps.size() ? path(draft.id(), steps.get(at + 1)) : "/requests/" + draft.id() + "/summary";
        };
    }

    private ModelAndView overtaken(Actor actor, Draft now, Step here, FormData typed, Model model) {
        show(actor, now, here, now.form().overlaid(typed, here.fields()), false, model);
        model.addAttribute("overtaken", now);
        model.addAttribute("differences", differences(actor, now, here, typed));
        return page("request/edit", model, HttpStatus.CONFLICT);
    }

    private List<Shown.Answer> differences(Actor actor, Draft now, Step here, FormData typed) {
        return reading.of(now.header().product(), now.form(), Origins.NONE, _ -> false, actor.locale()).stream()
                .filter(shown -> shown.step().equals(here.name()))
                .flatMap(shown -> shown.answers().stream())
                .filter(answer -> !Objects.equals(now.form().several(answer.field()), typed.several(answer.field())))
                .toList();
    }

    /** Saving as one types; answers with the new version and the time, to be put into the page. */
    @PostMapping("/requests/{id}/draft")
    String autosave(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Model model) {
        Step here = stepOf(drafts.of(actor, id), step);
        return switch (drafts.save(actor, id, here.fields(), new FormData(typed), version)) {
            case Saving.Saved saved -> {
                model.addAttribute("saved", saved);
                yield "request/saved :: saved";
            }
            case Saving.Overtaken overtaken -> {
                model.addAttribute("draft", overtaken.now());
                yield "request/saved :: overtaken";
            }
        };
    }

    @PostMapping("/requests/{id}/delete")
    String delete(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        drafts.delete(actor, id);
        flash.addFlashAttribute("deleted", id.toString());
        return "redirect:/my-requests";
    }

    @PostMapping("/requests/{id}/restore")
    String restore(Actor actor, @PathVariable UUID id, RedirectAttributes flash) {
        drafts.restore(actor, id);
        flash.addFlashAttribute("restored", id.toString());
        return "redirect:/my-requests";
    }

    private static Step stepOf(Draft draft, String name) {
        return draft.questions().step(name).orElseThrow(() -> new NotFound("no step `" + name + "`"));
    }

    private void show(Actor actor, Draft draft, Step here, FormData form, boolean all, Model model) {
        Map<String, Problem> problems =
                all ? check.errors(draft.header().product(), form) : check.ofStep(here.fields(), form);
        List<FieldView> views = reading.views(here.fields(), form, problems, draft.origins(), actor.locale());
        Form questions = draft.questions();
        model.addAttribute("draft", draft);
        model.addAttribute("questions", questions);
        model.addAttribute("step", here);
        model.addAttribute("last", questions.steps().getLast().equals(here));
        model.addAttribute("firstStep", questions.steps().getFirst().equals(here));
        model.addAttribute("views", views);
        model.addAttribute("progress", Progress.of(here.fields(), form));
        model.addAttribute("warnings", warnings(here, form));
        if (here.name().equals("reply")) model.addAttribute("attachments", attachments.of(draft.id()));
    }

    private List<Finding> warnings(Step here, FormData form) {
        return check.warnings(form).stream()
                .filter(finding ->
                        here.fields().stream().anyMatch(field -> field.name().equals(finding.field())))
                .toList();
    }

    private static ModelAndView page(String view, Model model, HttpStatus status) {
        return new ModelAndView(view, model.asMap(), status);
    }
}
