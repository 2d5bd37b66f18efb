package no.nortrials.portal.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outcome of a request, for those who are signed in. */
@Controller
class OutcomeController {
    private final Requests requests;
    private final JdbcOutcomes outcomes;
    private final OutcomeViews views;
    private final Clock clock;

    OutcomeController(Requests requests, JdbcOutcomes outcomes, OutcomeViews views, Clock clock) {
        this.requests = requests;
        this.outcomes = outcomes;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/requests/{id}/outcomes")
    ModelAndView show(Actor actor, @PathVariable UUID id, Locale locale) {
        FormData blank = FormData.EMPTY.with(
                OutcomeForm.OCCURRED_ON.name(), Oslo.today(clock).toString());
        return page(actor, id, locale, blank, Map.of());
    }

    @PostMapping("/requests/{id}/outcomes")
    ModelAndView record(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        RequestHeader request = requestOf(actor, id);
        List<OutcomeSource> sources = OutcomeRights.sources(actor, request);
        if (sources.isEmpty()) throw new NotFound("no outcome to record for request `" + id + "`");
        var read = OutcomeForm.read(
                id, new FormData(typed), sources, views.trusts(locale).keySet(), Oslo.today(clock));
        return switch (read) {
            case OutcomeForm.Read.News told -> {
                outcomes.record(told.news(), By.actor(actor));
                yield new ModelAndView("redirect:/requests/" + id + "/outcomes?saved");
            }
            case OutcomeForm.Read.Wrong wrong -> {
                var page = page(actor, id, locale, wrong.typed(), wrong.problems());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    @PostMapping("/requests/{id}/outcomes/{event}/withdraw")
    String withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID event) {
        RequestHeader request = requestOf(actor, id);
        boolean may = outcomes.ofRequest(id).stream()
                .filter(candidate -> candidate.id().equals(event))
                .anyMatch(candidate -> candidate.withdrawn() || OutcomeRights.mayWithdraw(actor, request, candidate));
        if (!may) throw new NotFound("no outcome `" + event + "`");
        outcomes.withdraw(id, event, By.actor(actor));
        return "redirect:/requests/" + id + "/outcomes?withdrawn";
    }

    private ModelAndView page(Actor actor, UUID id, Locale locale, FormData typed, Map<String, Problem> problems) {
        RequestHeader request = requestOf(actor, id);
        var fields = OutcomeForm.fields(OutcomeRights.sources(actor, request));
        return new ModelAndView("outcome/outcomes")
                .addObject("outcome", views.of(actor, request, locale))
                .addObject("fields", FormView.of(OutcomeForm.NAME, fields, typed, problems))
                .addObject("trusts", views.trusts(locale))
                .addObject("chosen", typed.several("sites"));
    }

    private RequestHeader requestOf(Actor actor, UUID id) {
        RequestHeader request = requests.visibleTo(actor, id);
        if (!OutcomeRights.applies(request)) throw new NotFound("no outcome for request `" + id + "`");
        return request;
    }
}
