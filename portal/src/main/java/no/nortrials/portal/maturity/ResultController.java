package no.nortrials.portal.maturity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.maturity.compare.Carried;
import no.nortrials.maturity.compare.Difference;
import no.nortrials.maturity.compare.Differences;
import no.nortrials.maturity.compare.WhatIf;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Result;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.site.Consents;
import no.nortrials.portal.site.SiteRights;
import no.nortrials.portal.site.StudySite;
import no.nortrials.portal.web.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of an assessment: all of it for the site and the unit, the levels alone for others where the trust consents. */
@Controller
@RequestMapping("/sites/{id}")
class ResultController {
    /** How many days before its end a piece of evidence is marked. */
    private static final int SOON = 60;

    private final MaturityDesk desk;
    private final MaturityAssessments assessments;
    private final FrameworkStore frameworks;
    private final SiteRights rights;
    private final Consents consents;
    private final Directory directory;
    private final MaturityWords words;
    private final Clock clock;

    ResultController(
            MaturityDesk desk,
            MaturityAssessments assessments,
            FrameworkStore frameworks,
            SiteRights rights,
            Consents consents,
            Directory directory,
            MaturityWords words,
            Clock clock) {
        this.desk = desk;
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.rights = rights;
        this.consents = consents;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/maturity")
    ModelAndView result(Actor actor, @PathVariable UUID id) {
        StudySite site = rights.seen(actor, id);
        if (!rights.within(actor, site.trust())) return profile(site);
        List<Assessed> all = desk.all(actor, id);
        if (all.isEmpty())
            return new ModelAndView("maturity/none")
                    .addAllObjects(place(site))
                    .addObject("writes", actor.is(Role.HOSPITAL))
                    .addObject("framework", frameworks.newestFrozen());
        return own(actor, site, all);
    }

    /** What others see, for whoever works there. */
    @GetMapping("/maturity/shown")
    ModelAndView shown(Actor actor, @PathVariable UUID id) {
        return profile(desk.site(actor, id)).addObject("preview", true);
    }

    private ModelAndView profile(StudySite site) {
        LocalDate today = Oslo.today(clock);
        Assessed assessed = assessments
                .shown(site.id(), today)
                .orElseThrow(() -> new NotFound("a profile of `" + site.id() + "` that may be shown"));
        Result result = assessed.on(today);
        return new ModelAndView("maturity/profile")
                .addAllObjects(place(site))
                .addObject("assessed", assessed)
                .addObject("result", result)
                .addObject("radar", Radar.of(assessed.framework(), result));
    }

    private ModelAndView own(Actor actor, StudySite site, List<Assessed> all) {
        LocalDate today = Oslo.today(clock);
        Assessed newest = all.getFirst();
        Result result = newest.on(today);
        return new ModelAndView("maturity/result")
                .addAllObjects(place(site))
                .addObject("assessed", newest)
                .addObject("result", result)
                .addObject("view", ResultView.of(newest, result, today.plusDays(SOON)))
                .addObject("radar", Radar.of(newest.framework(), result))
                .addObject("falls", falls(newest, today))
                .addObject("earlier", all.size() > 1)
                .addObject("newer", newer(newest).isPresent())
                .addObject("writes", actor.is(Role.HOSPITAL))
                .addObject("consented", consents.given(site.trust()));
    }

    /**
     * A day on which evidence ends.
     *
     * @param levels how the levels fall then, in words
     */
    record Ending(LocalDate day, List<String> statements, List<String> levels) {
        Ending {
            statements = List.copyOf(statements);
            levels = List.copyOf(levels);
        }
    }

    private List<Ending> falls(Assessed assessed, LocalDate today) {
        Framework framework = assessed.framework();
        return WhatIf.falls(framework, assessed.assessment(), today, SOON).stream()
                .map(fall -> new Ending(
                        fall.day(),
                        fall.statements(),
                        told(
                                fall.differences().stream()
                                        .filter(each -> each instanceof Difference.LevelChanged)
                                        .toList(),
                                framework,
                                framework)))
                .toList();
    }

    /** What would change without a piece of evidence. */
    @GetMapping("/maturity/what-if")
    ModelAndView whatIf(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String evidence) {
        Assessed newest = desk.newest(actor, id);
        LocalDate today = Oslo.today(clock);
        return new ModelAndView("maturity/what-if")
                .addAllObjects(place(newest.site()))
                .addObject("view", ResultView.of(newest, newest.on(today), today))
                .addObject("evidence", evidence)
                .addObject(
                        "differences",
                        told(
                                WhatIf.without(newest.framework(), newest.assessment(), today, evidence),
                                newest.framework(),
                                newest.framework()));
    }

    /** Beside the assessment before it, and by the newest version of the framework. */
    @GetMapping("/maturity/compared")
    ModelAndView compared(Actor actor, @PathVariable UUID id) {
        List<Assessed> all = desk.all(actor, id);
        if (all.isEmpty()) throw new NotFound("an assessment of `" + id + "`");
        LocalDate today = Oslo.today(clock);
        Assessed newest = all.getFirst();
        ModelAndView page = new ModelAndView("maturity/compared")
                .addAllObjects(place(newest.site()))
                .addObject("assessed", newest);
        all.stream().skip(1).findFirst().ifPresent(before -> {
            LocalDate then = before.kept().finishedAt().map(Oslo::day).orElse(today);
            page.addObject("before", before)
                    .addObject(
                            "since",
                            told(
                                    Differences.between(before.on(then), newest.on(today)),
                                    before.framework(),
                                    newest.framework()));
        });
        newer(newest).ifPresent(framework -> {
            Carried carried = Carried.over(newest.assessment(), newest.framework(), framework);
            Result then = Evaluation.of(framework, carried.assessment(), today);
            page.addObject("newer", framework)
                    .addObject("again", carried.again())
                    .addObject(
                            "under", told(Differences.between(newest.on(today), then), newest.framework(), framework));
        });
        return page;
    }

    @GetMapping("/maturity/history")
    ModelAndView history(Actor actor, @PathVariable UUID id) {
        List<Assessed> all = desk.all(actor, id);
        return new ModelAndView("maturity/history")
                .addAllObjects(place(desk.site(actor, id)))
                .addObject("all", all);
    }

    /** The result with all it was computed of. */
    @GetMapping("/maturity.json")
    ModelAndView json(Actor actor, @PathVariable UUID id) {
        String export = MaturityJson.write(desk.newest(actor, id).export(Oslo.today(clock)));
        return new ModelAndView(
                new Download("maturity.json", "application/json", export.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Framework> newer(Assessed assessed) {
        return frameworks
                .newestFrozen()
                .filter(each -> each.version() > assessed.framework().version());
    }

    private List<String> told(List<Difference> differences, Framework before, Framework after) {
        return differences.stream()
                .map(each -> words.difference(each, before, after))
                .toList();
    }

    private Map<String, Object> place(StudySite site) {
        return Map.of(
                "site", site,
                "trust", directory.trust(site.trust()).orElseThrow(),
                "today", Oslo.today(clock));
    }
}
