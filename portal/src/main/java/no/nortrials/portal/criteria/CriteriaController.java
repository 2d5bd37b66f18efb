package no.nortrials.portal.criteria;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.Criterion;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.criteria.CriteriaPage.Asked;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which criteria are composed. */
@Controller
class CriteriaController {
    private final CriteriaDesk desks;
    private final CriteriaPage page;
    private final CriterionForms forms;
    private final CodeList list;

    CriteriaController(CriteriaDesk desks, CriteriaPage page, CriterionForms forms, CodeList list) {
        this.desks = desks;
        this.page = page;
        this.forms = forms;
        this.list = list;
    }

    @GetMapping("/requests/{id}/criteria")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String add,
            Locale locale) {
        return page.of(desks.of(actor, id), new Asked(q, Target.of(at), edit, add), locale);
    }

    /** One step: a button, a code from the search, or a form. */
    @PostMapping("/requests/{id}/criteria")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(name = "do", defaultValue = "") String button,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        FormData answers = new FormData(typed);
        Desk desk = desks.of(actor, id);
        if (button.startsWith("form")) return form(actor, desk, version, answers, locale);
        if (button.startsWith("add ")) return add(actor, desk, version, button, locale);
        if (button.equals("begin")) {
            EligibilityCriteria begun = desks.beginning(actor, id);
            return applied(
                    actor, desk, version, new Moves.Read.Meant(new Move.Change("begun", _ -> begun), ""), "", locale);
        }
        // a step on criteria that somebody changed meanwhile is judged by what is there now
        if (desk.version() != version) return overtaken(desk, nothing(), locale);
        return switch (Moves.of(button, answers, desk.criteria())) {
            case Moves.Read.Meant meant -> applied(actor, desk, version, meant, "", locale);
            case Moves.Read.Wrong wrong ->
                refused(page.of(desk, nothing(), locale), wrong.problem()).addObject("picked", answers.several("pick"));
        };
    }

    private ModelAndView add(Actor actor, Desk desk, int version, String button, Locale locale) {
        String[] words = button.split(" ", 4);
        if (desk.version() != version) return overtaken(desk, nothing(), locale);
        if (words.length != 4) throw new NotFound("no step `" + button + "`");
        CodeSystem system =
                CodeSystem.named(words[2]).orElseThrow(() -> new NotFound("no code system `" + words[2] + "`"));
        boolean norwegian = Languages.isNorwegian(locale);
        Code code = list.find(system.uri(), words[3]).orElse(new Code(system, words[3], "", "", ""));
        Moves.Read.Meant meant = Moves.add(Target.of(words[1]), code, norwegian, desk.criteria());
        return applied(actor, desk, version, meant, code.unit().isEmpty() ? "" : meant.shown(), locale);
    }

    private ModelAndView form(Actor actor, Desk desk, int version, FormData typed, Locale locale) {
        CriterionKind kind = CriterionKind.named(typed.text("kind"))
                .orElseThrow(() -> new NotFound("no kind `" + typed.text("kind") + "`"));
        String edit = typed.text("id");
        var asked = new Asked("", Target.of(typed.text("at")), edit, kind.word());
        if (desk.version() != version)
            return told(
                    HttpStatus.CONFLICT,
                    page.of(desk, asked, kind, typed, Map.of(), locale).addObject("overtaken", true));
        Target target = edit.isEmpty() ? asked.target() : new Target.Instead(edit);
        Criterion before = edit.isEmpty() ? null : Finding.required(desk.criteria(), edit);
        String id = target instanceof Target.Instead(String replaced) ? replaced : Copies.freshId();
        var context = new CriterionForm.Context(Optional.ofNullable(before), Languages.isNorwegian(locale));
        return switch (forms.read(kind, typed, id, context)) {
            case Made.Wrong wrong ->
                told(HttpStatus.UNPROCESSABLE_CONTENT, page.of(desk, asked, kind, typed, wrong.problems(), locale));
            case Made.Done(Criterion made) -> {
                var meant = new Moves.Read.Meant(
                        new Move.Change(edit.isEmpty() ? "added" : "changed", now -> Editing.add(now, target, made)),
                        id);
                yield applied(actor, desk, version, meant, "", locale);
            }
        };
    }

    /** Takes a step; the form of the criterion named is opened next, if one is. */
    private ModelAndView applied(
            Actor actor, Desk before, int version, Moves.Read.Meant meant, String form, Locale locale) {
        UUID id = before.request().id();
        return switch (desks.apply(actor, id, version, meant.move())) {
            case CriteriaDesk.Result.Saved saved ->
                new ModelAndView("redirect:" + next(id, saved.desk(), meant.shown(), form));
            case CriteriaDesk.Result.Refused refused ->
                refused(page.of(refused.desk(), nothing(), locale), refused.problem());
            case CriteriaDesk.Result.Overtaken overtaken -> overtaken(overtaken.desk(), nothing(), locale);
        };
    }

    private static String next(UUID id, Desk desk, String shown, String form) {
        var address = UriComponentsBuilder.fromPath("/requests/" + id + "/criteria");
        if (!form.isEmpty())
            return address.queryParam("edit", form).fragment("form").build().toUriString();
        desk.newest().ifPresent(stored -> address.queryParam("done", stored.done()));
        return address.fragment(shown.isEmpty() ? "criteria" : "n-" + shown)
                .build()
                .toUriString();
    }

    private ModelAndView overtaken(Desk desk, Asked asked, Locale locale) {
        return told(HttpStatus.CONFLICT, page.of(desk, asked, locale).addObject("overtaken", true));
    }

    private static ModelAndView refused(ModelAndView page, Problem problem) {
        return told(HttpStatus.UNPROCESSABLE_CONTENT, page.addObject("problem", problem));
    }

    private static ModelAndView told(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static Asked nothing() {
        return new Asked("", Target.inclusion(), "", "");
    }
}
