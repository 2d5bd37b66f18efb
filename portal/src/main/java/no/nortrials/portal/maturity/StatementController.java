package no.nortrials.portal.maturity;

import java.util.List;
import java.util.Map;
import no.nortrials.maturity.framework.Domain;
import no.nortrials.maturity.framework.Edit;
import no.nortrials.maturity.framework.Edited;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.framework.Id;
import no.nortrials.maturity.framework.Statement;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormCheck;
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

/** The pages on which the unit writes the statements of a draft. A gate belongs to the domain {@code gates}. */
@Controller
@RequestMapping("/maturity/frameworks/{version}")
class StatementController {
    /** Stands in addresses for the gates, which belong to no domain. */
    static final String GATES = "gates";

    private final FrameworkDesk desk;

    StatementController(FrameworkDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/domains/{domain}/statements")
    ModelAndView add(@PathVariable int version, @PathVariable String domain) {
        return page(draft(version), domain, "", FormData.EMPTY, Map.of());
    }

    @PostMapping("/domains/{domain}/statements")
    ModelAndView add(
            Actor actor,
            @PathVariable int version,
            @PathVariable String domain,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "") String id,
            @RequestParam MultiValueMap<String, String> typed) {
        FrameworkStore.Kept kept = draft(version);
        boolean gate = domain.equals(GATES);
        FormData data = FormData.of(StatementForm.fields(gate), typed);
        Map<String, Problem> problems = FormCheck.all(StatementForm.fields(gate), data);
        if (!problems.isEmpty() || !Id.fits(id))
            return wrong(page(kept, domain, id, data, problems).addObject("badId", !Id.fits(id)));
        var edit = new Edit.AddStatement(gate ? "" : domain, StatementForm.statement(id, gate, data));
        return told(kept, domain, id, data, desk.edit(actor, version, revision, edit));
    }

    @GetMapping("/statements/{statement}")
    ModelAndView change(@PathVariable int version, @PathVariable String statement) {
        FrameworkStore.Kept kept = draft(version);
        Statement found = found(kept, statement);
        return page(kept, domain(kept, statement), statement, StatementForm.typed(found), Map.of())
                .addObject("change", true);
    }

    /** One step with a statement: {@code save}, {@code move} to a domain, or {@code remove}. */
    @PostMapping("/statements/{statement}")
    ModelAndView change(
            Actor actor,
            @PathVariable int version,
            @PathVariable String statement,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(defaultValue = "save") String step,
            @RequestParam(defaultValue = "") String to,
            @RequestParam MultiValueMap<String, String> typed) {
        FrameworkStore.Kept kept = draft(version);
        found(kept, statement);
        String domain = domain(kept, statement);
        boolean gate = domain.equals(GATES);
        FormData data = FormData.of(StatementForm.fields(gate), typed);
        Map<String, Problem> problems =
                step.equals("save") ? FormCheck.all(StatementForm.fields(gate), data) : Map.of();
        if (!problems.isEmpty())
            return wrong(page(kept, domain, statement, data, problems).addObject("change", true));
        Edit edit = switch (step) {
            case "move" -> new Edit.MoveStatement(statement, to);
            case "remove" -> new Edit.RemoveStatement(statement);
            default -> new Edit.ChangeStatement(StatementForm.statement(statement, gate, data));
        };
        ModelAndView told = told(kept, domain, statement, data, desk.edit(actor, version, revision, edit));
        // what is redirected to gets nothing of this page
        return told.getStatus() == null ? told : told.addObject("change", true);
    }

    private ModelAndView told(
            FrameworkStore.Kept kept, String domain, String id, FormData data, FrameworkDesk.Outcome outcome) {
        return switch (outcome) {
            case FrameworkDesk.Outcome.Kept _ ->
                new ModelAndView(
                        "redirect:/maturity/frameworks/" + kept.framework().version() + "?saved");
            case FrameworkDesk.Outcome.Overtaken _ -> {
                ModelAndView page = page(draft(kept.framework().version()), domain, id, data, Map.of())
                        .addObject("overtaken", true);
                page.setStatus(HttpStatus.CONFLICT);
                yield page;
            }
            case FrameworkDesk.Outcome.Refused(Edited why) ->
                wrong(page(kept, domain, id, data, Map.of()).addObject("taken", why instanceof Edited.Taken));
        };
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            FrameworkStore.Kept kept, String domain, String id, FormData data, Map<String, Problem> problems) {
        boolean gate = domain.equals(GATES);
        if (!gate && kept.framework().domain(domain).isEmpty()) throw new NotFound("domain `" + domain + "`");
        List<Field> fields = StatementForm.fields(gate);
        return new ModelAndView("maturity/statement")
                .addObject("kept", kept)
                .addObject("framework", kept.framework())
                .addObject("domain", kept.framework().domain(domain).orElse(null))
                .addObject("domainId", domain)
                .addObject("id", id)
                .addObject("change", false)
                .addObject("badId", false)
                .addObject("taken", false)
                .addObject("fields", FormView.of(StatementForm.NAME, fields, data, problems));
    }

    private FrameworkStore.Kept draft(int version) {
        FrameworkStore.Kept kept = desk.version(version);
        if (kept.framework().frozen()) throw new NotFound("a draft " + version);
        return kept;
    }

    private static Statement found(FrameworkStore.Kept kept, String statement) {
        return kept.framework().statement(statement).orElseThrow(() -> new NotFound("statement `" + statement + "`"));
    }

    private static String domain(FrameworkStore.Kept kept, String statement) {
        Framework framework = kept.framework();
        return framework.domainOf(statement).map(Domain::id).orElse(GATES);
    }
}
