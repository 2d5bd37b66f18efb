package no.nortrials.portal.recruitment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.web.CsvContent;
import no.nortrials.portal.web.Download;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one request's forecast. */
@Controller
class ForecastController {
    private final ForecastDesk desks;
    private final Directory directory;
    private final MessageSource messages;

    ForecastController(ForecastDesk desks, Directory directory, MessageSource messages) {
        this.desks = desks;
        this.directory = directory;
        this.messages = messages;
    }

    @GetMapping("/requests/{id}/forecast")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, desks.of(actor, id), Map.of());
    }

    @PostMapping("/requests/{id}/forecast")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean shared,
            @RequestParam(defaultValue = "save") String then,
            @RequestParam MultiValueMap<String, String> typed) {
        FormData answers = FormData.of(ForecastForm.all(directory.trusts()), typed);
        ForecastDesk.Result result = switch (then) {
            case "try" -> desks.attempt(actor, id, answers);
            case "limits" -> desks.limited(actor, id, answers);
            default -> desks.save(actor, id, version, answers, shared);
        };
        return switch (result) {
            case ForecastDesk.Result.Done _ -> new ModelAndView("redirect:/requests/" + id + "/forecast?saved");
            case ForecastDesk.Result.Tried tried ->
                page(actor, tried.desk(), Map.of()).addObject("tried", true);
            case ForecastDesk.Result.Wrong wrong ->
                with(HttpStatus.UNPROCESSABLE_CONTENT, page(actor, wrong.desk(), wrong.problems()));
            case ForecastDesk.Result.Overtaken overtaken ->
                with(HttpStatus.CONFLICT, page(actor, overtaken.desk(), Map.of()))
                        .addObject("overtaken", true);
        };
    }

    @GetMapping("/requests/{id}/forecast.csv")
    ModelAndView csv(Actor actor, @PathVariable UUID id, Locale locale) {
        ForecastDesk.Desk desk = desks.of(actor, id);
        Prediction prediction = desk.prediction();
        if (prediction == null) throw new NotFound("no forecast for request `" + id + "`");
        byte[] csv = ForecastFile.csv(prediction, key -> messages.getMessage(key, null, locale), locale);
        return new ModelAndView(new Download("forecast-" + desk.request().name() + ".csv", CsvContent.MEDIA_TYPE, csv));
    }

    private ModelAndView page(Actor actor, ForecastDesk.Desk desk, Map<String, Problem> problems) {
        List<RateLimit> limits = desks.limits(actor, desk.request());
        return new ModelAndView("recruitment/forecast")
                .addObject("desk", desk)
                .addObject("unit", actor.is(Role.COORDINATOR))
                .addObject("limits", limits)
                .addObject(
                        "outdated",
                        limits.stream()
                                .filter(limit -> limit.outdated(desk.answers()))
                                .count())
                .addObject("noSite", problems.get(ForecastForm.USE))
                .addObject(
                        "needEstimate",
                        desk.saved() == null
                                && desk.answers().several(ForecastForm.USE).isEmpty())
                .addObject("fields", FormView.of(ForecastForm.NAME, ForecastForm.common(), desk.answers(), problems))
                .addObject("rows", SiteRow.of(rows(desk.answers()), desk.answers(), problems));
    }

    /** Those with the most patients first. */
    private List<Trust> rows(FormData answers) {
        return directory.trusts().stream()
                .sorted(Comparator.comparingDouble(
                                (Trust trust) -> -answers.decimal(ForecastForm.Column.ELIGIBLE.field(trust))
                                        .map(Number::doubleValue)
                                        .orElse(0.0))
                        .thenComparing(Trust::shortName))
                .toList();
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
