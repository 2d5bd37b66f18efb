package no.nortrials.portal.country;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dataanswer.DataAnswers;
import no.nortrials.portal.request.RequestHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The unit's work with a country assessment: the panel, the answers side by side, the synthesis, the approval. */
@Controller
class CountryController {
    private final CountryDesk desk;
    private final Panels panels;
    private final Syntheses syntheses;
    private final SynthesisDraft drafts;
    private final DataAnswers answers;
    private final Clock clock;

    CountryController(
            CountryDesk desk,
            Panels panels,
            Syntheses syntheses,
            SynthesisDraft drafts,
            DataAnswers answers,
            Clock clock) {
        this.desk = desk;
        this.panels = panels;
        this.syntheses = syntheses;
        this.drafts = drafts;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/country")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String start) {
        CountryDesk.Desk seen = desk.of(actor, id);
        ModelAndView page = page(seen);
        if (start != null && seen.assessment() != null) page.addObject("text", begun(actor, seen, Languages.of(start)));
        return page;
    }

    /** What the data say, then what the experts said. */
    private String begun(Actor actor, CountryDesk.Desk seen, Locale language) {
        String data = answers.draft(actor, seen.request(), language);
        String experts = drafts.of(seen.comparison(), language);
        return data.isEmpty() ? experts : data + "\n\n" + experts;
    }

    @PostMapping("/requests/{id}/country/panel")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> expert,
            @RequestParam(defaultValue = "") String due) {
        RequestHeader request = desk.requestOf(actor, id);
        Optional<LocalDate> day = day(due);
        if (expert == null || day.isEmpty())
            return with(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page(desk.of(actor, id))
                            .addObject("problem", expert == null ? "country.problem.nobody" : "country.problem.due")
                            .addObject("typedDue", due)
                            .addObject("chosen", expert == null ? Set.of() : new LinkedHashSet<>(expert)));
        int asked = panels.ask(request, Set.copyOf(expert), day.get(), By.actor(actor));
        return new ModelAndView("redirect:/requests/" + id + "/country?asked=" + asked);
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(day -> day.isAfter(Oslo.today(clock)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @PostMapping("/requests/{id}/country/panel/{member}/revoke")
    String revoke(Actor actor, @PathVariable UUID id, @PathVariable UUID member) {
        panels.revoke(desk.requestOf(actor, id), member, By.actor(actor));
        return "redirect:/requests/" + id + "/country?revoked";
    }

    /** Saves while somebody writes; answers with the new version, or says that somebody else was there. */
    @PostMapping("/requests/{id}/country/draft")
    ModelAndView autosave(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String synthesis,
            @RequestParam(required = false) @Nullable Conclusion conclusion) {
        desk.requestOf(actor, id);
        return switch (syntheses.save(id, version, synthesis, conclusion, By.actor(actor))) {
            case Syntheses.Result.Done done ->
                new ModelAndView("country/saved")
                        .addObject("version", done.now().version())
                        .addObject("savedAt", clock.instant());
            case Syntheses.Result.Overtaken _, Syntheses.Result.Refused _ ->
                with(HttpStatus.CONFLICT, new ModelAndView("country/saved").addObject("version", version));
        };
    }

    @PostMapping("/requests/{id}/country/synthesis")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String synthesis,
            @RequestParam(required = false) @Nullable Conclusion conclusion) {
        desk.requestOf(actor, id);
        return switch (syntheses.save(id, version, synthesis, conclusion, By.actor(actor))) {
            case Syntheses.Result.Done _ -> new ModelAndView("redirect:/requests/" + id + "/country?saved");
            case Syntheses.Result.Overtaken overtaken ->
                with(
                        HttpStatus.CONFLICT,
                        page(desk.of(actor, id))
                                .addObject("text", synthesis)
                                .addObject("conclusion", conclusion)
                                .addObject("overtaken", overtaken.now()));
            case Syntheses.Result.Refused refused -> throw new IllegalStateException(refused.messageKey());
        };
    }

    @GetMapping("/requests/{id}/country/review")
    ModelAndView review(Actor actor, @PathVariable UUID id) {
        CountryDesk.Desk seen = desk.of(actor, id);
        Assessment assessment = seen.assessment();
        if (assessment == null) return new ModelAndView("redirect:/requests/" + id + "/country");
        return new ModelAndView("country/review")
                .addObject("desk", seen)
                .addObject("document", desk.document(seen))
                .addObject("own", assessment.writtenBy(By.actor(actor)));
    }

    @PostMapping("/requests/{id}/country/approve")
    ModelAndView approve(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean alone) {
        RequestHeader request = desk.requestOf(actor, id);
        return switch (syntheses.approve(request, version, alone, actor)) {
            case Syntheses.Result.Done _ -> new ModelAndView("redirect:/requests/" + id + "/country/answer?approved");
            case Syntheses.Result.Overtaken _ ->
                with(HttpStatus.CONFLICT, review(actor, id).addObject("problem", "country.overtaken"));
            case Syntheses.Result.Refused refused ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, review(actor, id).addObject("problem", refused.messageKey()));
        };
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(CountryDesk.Desk seen) {
        Assessment assessment = seen.assessment();
        return new ModelAndView("country/desk")
                .addObject("desk", seen)
                .addObject("conclusions", Conclusion.values())
                .addObject("text", assessment == null ? "" : assessment.synthesis())
                .addObject("conclusion", assessment == null ? null : assessment.conclusion())
                .addObject("typedDue", panels.usualDue(seen.request()).toString())
                .addObject("chosen", fitting(seen));
    }

    /** Who is ticked at first: those whose area fits, while nobody has been asked. */
    private static Set<UUID> fitting(CountryDesk.Desk seen) {
        var ids = new LinkedHashSet<UUID>();
        if (seen.members().isEmpty())
            seen.candidates().stream()
                    .filter(Candidate::fits)
                    .forEach(candidate -> ids.add(candidate.expert().id()));
        return ids;
    }
}
