package no.nortrials.portal.outcome;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.calendar.Oslo;
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

/**
 * The page behind the link of a mailed question. Opening it changes nothing, because mail scanners open links too; only
 * a pressed button records news.
 */
@Controller
class AskController {
    private static final List<OutcomeSource> COMPANY = List.of(OutcomeSource.COMPANY);

    private final AskAnswers answers;
    private final OutcomeViews views;
    private final Clock clock;

    AskController(AskAnswers answers, OutcomeViews views, Clock clock) {
        this.answers = answers;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/o/{token}")
    ModelAndView show(@PathVariable String token, Locale locale) {
        return answers.find(token)
                .map(asked -> page(asked, token, locale, FormData.EMPTY, Map.of()))
                .orElseGet(LinkGuard::neutral);
    }

    @PostMapping("/o/{token}")
    ModelAndView answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        return answers.find(token)
                .map(asked -> answer(asked, token, today(new FormData(typed)), locale))
                .orElseGet(LinkGuard::neutral);
    }

    private ModelAndView answer(AskAnswers.Asked asked, String token, FormData typed, Locale locale) {
        var known = views.trusts(locale).keySet();
        return switch (OutcomeForm.read(asked.ask().requestId(), typed, COMPANY, known, Oslo.today(clock))) {
            case OutcomeForm.Read.News told -> {
                answers.answer(asked, told.news());
                yield new ModelAndView("redirect:/o/" + token + "?saved");
            }
            case OutcomeForm.Read.Wrong wrong -> {
                var page = page(asked, token, locale, wrong.typed(), wrong.problems());
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    /** One press is enough: without a day it happened today. */
    private FormData today(FormData typed) {
        String day = OutcomeForm.OCCURRED_ON.name();
        return typed.filled(day).isPresent()
                ? typed
                : typed.with(day, Oslo.today(clock).toString());
    }

    private ModelAndView page(
            AskAnswers.Asked asked, String token, Locale locale, FormData typed, Map<String, Problem> problems) {
        var details = List.of(OutcomeForm.OCCURRED_ON, OutcomeForm.REASON, OutcomeForm.NOTE);
        return new ModelAndView("outcome/ask")
                .addObject("asked", asked)
                .addObject("token", token)
                .addObject("kinds", OutcomeKind.values())
                .addObject("fields", FormView.of(OutcomeForm.NAME, details, typed, problems))
                .addObject("trusts", views.trusts(locale))
                .addObject("chosen", typed.several("sites"));
    }
}
