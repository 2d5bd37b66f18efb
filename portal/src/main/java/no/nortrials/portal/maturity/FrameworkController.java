package no.nortrials.portal.maturity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.nortrials.maturity.framework.Changes;
import no.nortrials.maturity.framework.Edit;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Id;
import no.nortrials.maturity.framework.Words;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The versions of the framework: everybody who assesses or reads may read them, the unit edits drafts. */
@Controller
class FrameworkController {
    private final FrameworkDesk desk;
    private final MaturityWords words;

    FrameworkController(FrameworkDesk desk, MaturityWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/maturity/frameworks")
    ModelAndView list(Actor actor) {
        return new ModelAndView("maturity/frameworks")
                .addObject("all", desk.all())
                .addObject("unit", actor.is(Role.COORDINATOR));
    }

    /** Only the unit sees what is still a draft. */
    @GetMapping("/maturity/frameworks/{version}")
    ModelAndView show(Actor actor, @PathVariable int version) {
        return page(actor, version);
    }

    @GetMapping("/maturity/frameworks/{version}/framework.json")
    ModelAndView json(Actor actor, @PathVariable int version) {
        byte[] content = MaturityJson.write(seen(actor, version).framework()).getBytes(StandardCharsets.UTF_8);
        return new ModelAndView(new Download("maturity-framework-" + version + ".json", "application/json", content));
    }

    @GetMapping("/maturity/frameworks/{version}/changes")
    ModelAndView changes(
            Actor actor, @PathVariable int version, @RequestParam(defaultValue = "0") int since, Locale locale) {
        Framework after = seen(actor, version).framework();
        int before = since == 0 ? Math.max(1, version - 1) : since;
        Framework older = seen(actor, before).framework();
        return new ModelAndView("maturity/changes")
                .addObject("before", older)
                .addObject("after", after)
                .addObject("all", desk.all())
                .addObject(
                        "changes",
                        Changes.between(older, after).stream()
                                .map(each -> words.change(each, older, after, locale))
                                .toList());
    }

    @PostMapping("/maturity/frameworks")
    String next(Actor actor) {
        return "redirect:/maturity/frameworks/" + desk.next(actor);
    }

    @PostMapping("/maturity/frameworks/{version}/freeze")
    ModelAndView freeze(Actor actor, @PathVariable int version, @RequestParam(defaultValue = "0") int revision) {
        return told(actor, version, desk.freeze(actor, version, revision));
    }

    @PostMapping("/maturity/frameworks/{version}/levels/{level}")
    ModelAndView renameLevel(
            Actor actor,
            @PathVariable int version,
            @PathVariable int level,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String nb) {
        desk.version(version);
        if (unfit(en) || unfit(nb))
            return wrong(actor, version, "maturity.problem.level")
                    .addObject("typedLevel", level)
                    .addObject("typedLevelEn", en)
                    .addObject("typedLevelNb", nb);
        return told(
                actor, version, desk.edit(actor, version, revision, new Edit.RenameLevel(level, new Words(en, nb))));
    }

    @PostMapping("/maturity/frameworks/{version}/domains")
    ModelAndView addDomain(
            Actor actor,
            @PathVariable int version,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String nb) {
        desk.version(version);
        if (!Id.fits(id) || unfit(en) || unfit(nb))
            return wrong(actor, version, "maturity.problem.domain")
                    .addObject("typedId", id)
                    .addObject("typedEn", en)
                    .addObject("typedNb", nb);
        return told(actor, version, desk.edit(actor, version, revision, new Edit.AddDomain(id, new Words(en, nb))));
    }

    /** One step with a domain: {@code rename}, {@code earlier}, {@code later} or {@code remove}. */
    @PostMapping("/maturity/frameworks/{version}/domains/{domain}")
    ModelAndView domain(
            Actor actor,
            @PathVariable int version,
            @PathVariable String domain,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String en,
            @RequestParam(defaultValue = "") String nb) {
        desk.version(version);
        if (step.equals("rename") && (unfit(en) || unfit(nb))) return wrong(actor, version, "maturity.problem.domain");
        Edit edit = switch (step) {
            case "rename" -> new Edit.RenameDomain(domain, new Words(en, nb));
            case "earlier" -> new Edit.MoveDomain(domain, true);
            case "later" -> new Edit.MoveDomain(domain, false);
            case "remove" -> new Edit.RemoveDomain(domain);
            default -> throw new NotFound("the step `" + step + "`");
        };
        return told(actor, version, desk.edit(actor, version, revision, edit));
    }

    /** Something a domain's top level needs to be measured: put, or taken away with the step {@code remove}. */
    @PostMapping("/maturity/frameworks/{version}/domains/{domain}/indicators")
    ModelAndView indicator(
            Actor actor,
            @PathVariable int version,
            @PathVariable String domain,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String step,
            @RequestParam MultiValueMap<String, String> typed) {
        desk.version(version);
        FormData data = FormData.of(IndicatorForm.FIELDS, typed);
        if (step.equals("remove"))
            return told(
                    actor,
                    version,
                    desk.edit(actor, version, revision, new Edit.RemoveIndicator(domain, data.text("id"))));
        if (!FormCheck.all(IndicatorForm.FIELDS, data).isEmpty())
            return wrong(actor, version, "maturity.problem.indicator")
                    .addObject("typedDomain", domain)
                    .addObject("typed", data);
        var edit = new Edit.PutIndicator(domain, IndicatorForm.indicator(data));
        return told(actor, version, desk.edit(actor, version, revision, edit));
    }

    private ModelAndView told(Actor actor, int version, FrameworkDesk.Outcome outcome) {
        return switch (outcome) {
            case FrameworkDesk.Outcome.Kept _ ->
                new ModelAndView("redirect:/maturity/frameworks/" + version + "?saved");
            case FrameworkDesk.Outcome.Overtaken _ -> {
                ModelAndView page = page(actor, version).addObject("overtaken", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case FrameworkDesk.Outcome.Refused(var why) -> {
                ModelAndView page = page(actor, version).addObject("refused", words.refused(why));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private ModelAndView wrong(Actor actor, int version, String key) {
        ModelAndView page = page(actor, version).addObject("problem", key);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, int version) {
        FrameworkStore.Kept kept = seen(actor, version);
        return new ModelAndView("maturity/framework")
                .addObject("kept", kept)
                .addObject("framework", kept.framework())
                .addObject("typed", FormData.EMPTY)
                .addObject(
                        "edits", actor.is(Role.COORDINATOR) && !kept.framework().frozen());
    }

    private FrameworkStore.Kept seen(Actor actor, int version) {
        FrameworkStore.Kept kept = desk.version(version);
        if (!kept.framework().frozen() && !actor.is(Role.COORDINATOR))
            throw new NotFound("version " + version + " of the framework");
        return kept;
    }

    private static boolean unfit(String text) {
        return text.isBlank() || text.length() > Words.LONGEST;
    }
}
