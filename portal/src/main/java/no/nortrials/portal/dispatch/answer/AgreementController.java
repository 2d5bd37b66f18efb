package no.nortrials.portal.dispatch.answer;

import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the unit records confidentiality agreements. */
@Controller
@RequestMapping("/requests/{id}/agreements")
class AgreementController {
    private final Agreements agreements;
    private final Directory directory;

    AgreementController(Agreements agreements, Directory directory) {
        this.agreements = agreements;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable UUID id) {
        return view(actor, id, FormData.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView record(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = new FormData(typed);
        Map<String, Problem> problems = FormCheck.all(AgreementForm.FIELDS, form);
        if (!problems.isEmpty() || form.filled("trust").isEmpty())
            return view(actor, id, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        agreements.record(actor, id, UUID.fromString(form.text("trust")), form);
        return new ModelAndView("redirect:/requests/" + id + "/agreements?saved");
    }

    private ModelAndView view(Actor actor, UUID id, FormData form, Map<String, Problem> problems, HttpStatus status) {
        RequestHeader request = agreements.request(actor, id);
        return new ModelAndView("dispatch/agreements", status)
                .addObject("request", request)
                .addObject("agreements", agreements.of(request))
                .addObject("trusts", directory.trusts())
                .addObject("trust", form.text("trust"))
                .addObject("fields", FormView.of("agreement", AgreementForm.FIELDS, form, problems));
    }
}
