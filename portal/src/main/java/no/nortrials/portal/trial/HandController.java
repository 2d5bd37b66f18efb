package no.nortrials.portal.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a trial is entered, and changed. */
@Controller
class HandController {
    private final HandDesk desk;
    private final Directory directory;

    HandController(HandDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    @GetMapping("/trials/new")
    ModelAndView blank(Actor actor, Locale locale) {
        FormData start = FormData.EMPTY.with(HandForm.STATUS, TrialStatus.PLANNED.name());
        return page(
                actor.is(Role.HOSPITAL)
                        ? start.with(HandForm.TRUSTS, actor.organisationId().toString())
                        : start,
                Map.of(),
                locale);
    }

    @PostMapping("/trials/new")
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        FormData answers = answers(typed);
        return told(answers, desk.enter(actor, answers), locale);
    }

    @GetMapping("/trials/{id}/edit")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        HandStore.Entered entered = desk.entered(actor, id);
        return page(entered.answers(), Map.of(), locale).addObject("trial", id).addObject("version", entered.version());
    }

    @PostMapping("/trials/{id}/edit")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        FormData answers = answers(typed);
        return told(answers, desk.change(actor, id, version, answers), locale)
                .addObject("trial", id)
                .addObject("version", version);
    }

    private static FormData answers(MultiValueMap<String, String> typed) {
        FormData all = new FormData(typed);
        return FormData.of(HandForm.FIELDS, typed)
                .with(HandForm.TRUSTS, all.several(HandForm.TRUSTS).toArray(String[]::new));
    }

    private ModelAndView told(FormData answers, HandDesk.Result result, Locale locale) {
        return switch (result) {
            case HandDesk.Result.Done(UUID trial) -> new ModelAndView("redirect:/trials/" + trial);
            case HandDesk.Result.Wrong(Map<String, Problem> problems) ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(answers, problems, locale));
            case HandDesk.Result.Overtaken _ ->
                with(HttpStatus.CONFLICT, page(answers, Map.of(), locale).addObject("overtaken", true));
        };
    }

    private ModelAndView page(FormData answers, Map<String, Problem> problems, Locale locale) {
        List<String> chosen = answers.several(HandForm.TRUSTS);
        return new ModelAndView("trial/hand")
                .addObject("fields", FormView.of(HandForm.NAME, HandForm.FIELDS, answers, problems))
                .addObject("trustsProblem", problems.get(HandForm.TRUSTS))
                .addObject("trusts", trusts(locale))
                .addObject("chosen", chosen);
    }

    private Map<String, String> trusts(Locale locale) {
        var byName = new TreeMap<String, String>();
        directory
                .trusts()
                .forEach(trust -> byName.put(trust.name(locale), trust.id().toString()));
        var byId = new LinkedHashMap<String, String>();
        byName.forEach((name, id) -> byId.put(id, name));
        return byId;
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
