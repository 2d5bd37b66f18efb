package no.nortrials.portal.evidence;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.map.TrustMap;
import no.nortrials.portal.node.NodeWords;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import no.nortrials.portal.web.Pdf;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one request's estimate. */
@Controller
class EstimateController {
    private final EstimateDesk desks;
    private final Statistics statistics;
    private final MessageSource messages;
    private final PatientNumbers numbers;
    private final NodeWords words;
    private final Pdf pdf;
    private final Clock clock;

    EstimateController(
            EstimateDesk desks,
            Statistics statistics,
            MessageSource messages,
            PatientNumbers numbers,
            NodeWords words,
            Pdf pdf,
            Clock clock) {
        this.desks = desks;
        this.statistics = statistics;
        this.messages = messages;
        this.numbers = numbers;
        this.words = words;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/estimate")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        return page(actor, desks.of(actor, id), Map.of(), locale);
    }

    @PostMapping("/requests/{id}/estimate")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        FormData answers = FormData.of(EstimateForm.fields(statistics.occurrences()), typed);
        return switch (desks.save(actor, id, version, answers, shared)) {
            case EstimateDesk.Result.Saved _ -> new ModelAndView("redirect:/requests/" + id + "/estimate?saved");
            case EstimateDesk.Result.Wrong wrong ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(actor, wrong.desk(), wrong.problems(), locale));
            case EstimateDesk.Result.Overtaken overtaken ->
                with(
                        HttpStatus.CONFLICT,
                        page(actor, overtaken.desk(), Map.of(), locale).addObject("overtaken", true));
        };
    }

    @GetMapping("/requests/{id}/estimate.csv")
    ModelAndView csv(Actor actor, @PathVariable UUID id, Locale locale) {
        EstimateDesk.Desk desk = desks.of(actor, id);
        byte[] csv = new EstimateFile(
                        shown(desk),
                        Optional.ofNullable(desk.joined()),
                        key -> messages.getMessage(key, null, locale),
                        words::told,
                        locale)
                .csv();
        return new ModelAndView(new Download(name(desk, ".csv"), CsvContent.MEDIA_TYPE, csv));
    }

    @GetMapping("/requests/{id}/estimate.pdf")
    ModelAndView printed(Actor actor, @PathVariable UUID id, Locale locale) {
        EstimateDesk.Desk desk = desks.of(actor, id);
        var model = new HashMap<String, @Nullable Object>(
                Map.of("request", desk.request(), "estimate", shown(desk), "made", clock.instant()));
        model.put("joined", desk.joined());
        byte[] printed = pdf.of("evidence/document", model, locale);
        return new ModelAndView(new Download(name(desk, ".pdf"), MediaType.APPLICATION_PDF_VALUE, printed));
    }

    private static Estimate shown(EstimateDesk.Desk desk) {
        Estimate estimate = desk.estimate();
        if (estimate == null)
            throw new NotFound("no estimate for request `" + desk.request().id() + "`");
        return estimate;
    }

    private static String name(EstimateDesk.Desk desk, String ending) {
        return "estimate-" + desk.request().name() + ending;
    }

    private ModelAndView page(Actor actor, EstimateDesk.Desk desk, Map<String, Problem> problems, Locale locale) {
        var fields = EstimateForm.fields(statistics.occurrences());
        var views = FormView.of(EstimateForm.NAME, fields, desk.answers(), problems);
        return new ModelAndView("evidence/estimate")
                .addObject("desk", desk)
                .addObject("map", map(desk.estimate(), locale))
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject("fields", views)
                .addObject("about", views.subList(0, EstimateForm.BEFORE_FACTORS))
                .addObject("shares", EstimateForm.byFactor(views));
    }

    private @Nullable TrustMap map(@Nullable Estimate estimate, Locale locale) {
        if (estimate == null) return null;
        return EstimateMap.of(estimate, messages.getMessage("evidence.map", null, locale), numbers, locale);
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
