package no.nortrials.portal.site;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
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

/** One part of a site's profile. After it comes the next. */
@Controller
@RequestMapping("/sites/{id}/parts/{part}")
class PartController {
    private final SiteDesk desk;

    PartController(SiteDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID id, @PathVariable String part) {
        SiteProfile profile = desk.own(actor, id);
        SitePart asked = asked(part);
        FormData standing = profile.part(asked).map(Part::answers).orElse(FormData.EMPTY);
        return page(actor, profile, asked, standing, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView say(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String part,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam MultiValueMap<String, String> given) {
        SitePart asked = asked(part);
        FormData typed = FormData.of(asked.fields(), given);
        SiteDesk.Result result = desk.say(actor, id, asked, version, typed);
        return switch (result) {
            case SiteDesk.Result.Done _ -> new ModelAndView("redirect:" + next(desk.own(actor, id), asked));
            case SiteDesk.Result.Wrong(Map<String, Problem> problems) ->
                page(actor, desk.own(actor, id), asked, typed, problems, HttpStatus.UNPROCESSABLE_CONTENT);
            case SiteDesk.Result.Overtaken _ ->
                page(actor, desk.own(actor, id), asked, typed, Map.of(), HttpStatus.CONFLICT)
                        .addObject("overtaken", true);
        };
    }

    /** The first time from part to part and to the people; later back to the site. */
    private static String next(SiteProfile profile, SitePart after) {
        String site = "/sites/" + profile.site().id();
        if (profile.missing().isEmpty()) return site + (profile.people().isEmpty() ? "/people?saved" : "?saved");
        SitePart next = after.next().filter(profile.missing()::contains).orElseGet(profile.missing()::getFirst);
        return site + "/parts/" + next.path() + "?saved";
    }

    private static SitePart asked(String path) {
        return SitePart.at(path).orElseThrow(() -> new NotFound("part `" + path + "`"));
    }

    private ModelAndView page(
            Actor actor,
            SiteProfile profile,
            SitePart part,
            FormData answers,
            Map<String, Problem> problems,
            HttpStatus status) {
        List<Part> history = desk.history(actor, profile.site().id(), part);
        return new ModelAndView("site/part", status)
                .addObject("profile", profile)
                .addObject("part", part)
                .addObject("parts", SitePart.values())
                .addObject("version", history.isEmpty() ? 0 : history.getFirst().version())
                .addObject("history", history)
                .addObject("fields", FormView.of(SitePart.FORM, part.fields(), answers, problems));
    }
}
