package no.nortrials.portal.maturity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
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

/** The pages on which a site assesses itself, one for each domain and one for the gates. */
@Controller
@RequestMapping("/sites/{id}/maturity")
class SelfAssessmentController {
    private final MaturityDesk desk;

    SelfAssessmentController(MaturityDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    String start(Actor actor, @PathVariable UUID id) {
        desk.start(actor, id);
        return "redirect:/sites/" + id + "/maturity/domains/" + StatementController.GATES;
    }

    @GetMapping("/domains/{domain}")
    ModelAndView domain(Actor actor, @PathVariable UUID id, @PathVariable String domain) {
        return page(desk.open(actor, id), domain, Map.of(), Map.of());
    }

    @PostMapping("/domains/{domain}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String domain,
            @RequestParam(defaultValue = "0") long seen,
            @RequestParam(defaultValue = "") String then,
            @RequestParam MultiValueMap<String, String> typed) {
        Assessed open = desk.open(actor, id);
        List<Statement> statements = statements(open.framework(), domain);
        if (newest(open, statements) > seen) {
            ModelAndView page = page(open, domain, typed, Map.of()).addObject("overtaken", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        Map<String, Problem> problems = desk.answer(actor, id, statements, typed);
        if (!problems.isEmpty()) {
            ModelAndView page = page(open, domain, typed, problems);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        String next = then.equals("next") ? next(open.framework(), domain) : domain;
        return new ModelAndView("redirect:/sites/" + id + "/maturity/domains/" + next + "?saved");
    }

    @PostMapping("/finish")
    String finish(Actor actor, @PathVariable UUID id) {
        desk.finish(actor, id);
        return "redirect:/sites/" + id + "/maturity?finished";
    }

    private static ModelAndView page(
            Assessed open, String domain, Map<String, List<String>> typed, Map<String, Problem> problems) {
        Framework framework = open.framework();
        List<Statement> statements = statements(framework, domain);
        return new ModelAndView("maturity/assess")
                .addObject("assessed", open)
                .addObject("site", open.site())
                .addObject("framework", framework)
                .addObject("domain", framework.domain(domain).orElse(null))
                .addObject("domainId", domain)
                .addObject("last", next(framework, domain).equals(domain))
                .addObject("seen", newest(open, statements))
                .addObject("problems", problems)
                .addObject(
                        "rows",
                        statements.stream()
                                .map(each -> AnswerRow.of(each, open.standing(), typed, problems))
                                .toList());
    }

    private static List<Statement> statements(Framework framework, String domain) {
        if (domain.equals(StatementController.GATES)) return framework.gates();
        return framework
                .domain(domain)
                .map(Domain::statements)
                .orElseThrow(() -> new NotFound("domain `" + domain + "`"));
    }

    /** The number of the newest answer to any of the statements. */
    private static long newest(Assessed open, List<Statement> statements) {
        return statements.stream()
                .flatMap(each -> Optional.ofNullable(open.standing().answers().get(each.id())).stream())
                .mapToLong(Said::id)
                .max()
                .orElse(0);
    }

    /** The domain after one; the last is followed by itself. */
    private static String next(Framework framework, String domain) {
        List<String> all = framework.domains().stream().map(Domain::id).toList();
        int next = all.indexOf(domain) + 1;
        return next < all.size() ? all.get(next) : domain;
    }
}
