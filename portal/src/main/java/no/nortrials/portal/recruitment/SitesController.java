package no.nortrials.portal.recruitment;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which sites are chosen. Its address is the question, so that it can be kept and passed on. */
@Controller
class SitesController {
    /** The questions that are drawn one below the other; those on single trusts are a table. */
    private static final int PLAIN = 6;

    private final SitesDesk desks;

    SitesController(SitesDesk desks) {
        this.desks = desks;
    }

    @GetMapping("/requests/{id}/sites")
    ModelAndView show(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return switch (desks.of(actor, id, typed)) {
            case SitesDesk.Desk.NoForecast none -> page(none);
            case SitesDesk.Desk.Wrong wrong -> {
                ModelAndView page = asking(page(wrong), wrong.forecast(), wrong.asked(), wrong.problems());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case SitesDesk.Desk.Told told ->
                asking(page(told), told.forecast(), told.asked(), Map.of()).addObject("answer", told.answer());
        };
    }

    private static ModelAndView page(SitesDesk.Desk desk) {
        return new ModelAndView("recruitment/sites").addObject("request", desk.request());
    }

    private static ModelAndView asking(
            ModelAndView page, ForecastInputs forecast, FormData asked, Map<String, Problem> problems) {
        var fields = SitesForm.fields(forecast).subList(0, PLAIN);
        return page.addObject("forecast", forecast)
                .addObject("must", asked.several("must"))
                .addObject("mustNot", asked.several("mustNot"))
                .addObject("both", problems.get("mustNot"))
                .addObject("fields", FormView.of(SitesForm.NAME, fields, asked, problems));
    }
}
