package no.nortrials.portal.site;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
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

/** Who works with a site's trials. */
@Controller
@RequestMapping("/sites/{id}/people")
class PeopleController {
    private final SiteDesk desk;
    private final Clock clock;

    PeopleController(SiteDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null, FormData.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> given) {
        FormData typed = FormData.of(PersonForm.FIELDS, given);
        return told(actor, id, null, typed, desk.add(actor, id, typed));
    }

    @GetMapping("/{person}")
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        SitePerson found = desk.own(actor, id).people().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("person `" + person + "`"));
        return page(actor, id, person, found.answers(), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/{person}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> given) {
        FormData typed = FormData.of(PersonForm.FIELDS, given);
        return told(actor, id, person, typed, desk.change(actor, id, person, typed));
    }

    @PostMapping("/{person}/end")
    String end(Actor actor, @PathVariable UUID id, @PathVariable UUID person) {
        desk.end(actor, id, person);
        return "redirect:/sites/" + id + "/people?ended";
    }

    private ModelAndView told(Actor actor, UUID id, @Nullable UUID person, FormData typed, SiteDesk.Result result) {
        return switch (result) {
            case SiteDesk.Result.Done _ -> new ModelAndView("redirect:/sites/" + id + "/people?saved");
            case SiteDesk.Result.Wrong(Map<String, Problem> problems) ->
                page(actor, id, person, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case SiteDesk.Result.Overtaken _ ->
                page(actor, id, null, typed, Map.of(), HttpStatus.CONFLICT).addObject("overtaken", true);
        };
    }

    private ModelAndView page(
            Actor actor,
            UUID id,
            @Nullable UUID person,
            FormData typed,
            Map<String, Problem> problems,
            HttpStatus status) {
        return new ModelAndView("site/people", status)
                .addObject("profile", desk.own(actor, id))
                .addObject("person", person)
                .addObject("today", Oslo.today(clock))
                .addObject("fields", FormView.of(PersonForm.NAME, PersonForm.FIELDS, typed, problems));
    }
}
