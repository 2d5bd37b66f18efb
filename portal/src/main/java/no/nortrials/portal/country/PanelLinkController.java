package no.nortrials.portal.country;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.nortrials.portal.access.LinkGuard;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The expert's page behind a personal link. A bad link gives the same page whatever is wrong with it. */
@Controller
class PanelLinkController {
    private final PanelAnswers answers;
    private final CountryDesk desk;
    private final Clock clock;

    PanelLinkController(PanelAnswers answers, CountryDesk desk, Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/p/{token}")
    ModelAndView show(@PathVariable String token) {
        return answers.find(token)
                .map(invitation -> {
                    answers.opened(invitation);
                    return page(
                            invitation,
                            token,
                            invitation.member().form(),
                            Map.of(),
                            invitation.member().version());
                })
                .orElseGet(LinkGuard::neutral);
    }

    @PostMapping("/p/{token}/accept")
    ModelAndView accept(@PathVariable String token, @RequestParam(defaultValue = "") String accept) {
        return answers.find(token)
                .map(invitation -> {
                    if (accept.equals("yes")) answers.accept(invitation);
                    return new ModelAndView("redirect:/p/" + token);
                })
                .orElseGet(LinkGuard::neutral);
    }

    @PostMapping("/p/{token}/draft")
    ModelAndView autosave(
            @PathVariable String token,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return answers.find(token)
                .filter(invitation -> !invitation.mustAccept())
                .map(invitation -> saved(answers.draft(invitation, new FormData(typed), version), version))
                .orElseGet(LinkGuard::neutral);
    }

    private ModelAndView saved(PanelAnswers.Saved saved, int version) {
        return switch (saved) {
            case PanelAnswers.Saved.Kept kept ->
                new ModelAndView("country/saved")
                        .addObject("version", kept.version())
                        .addObject("savedAt", kept.at());
            case PanelAnswers.Saved.Wrong _, PanelAnswers.Saved.Overtaken _ ->
                with(
                        HttpStatus.CONFLICT,
                        new ModelAndView("country/saved")
                                .addObject("version", version)
                                .addObject("savedAt", clock.instant()));
        };
    }

    @PostMapping("/p/{token}")
    ModelAndView submit(
            @PathVariable String token,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam MultiValueMap<String, String> typed) {
        return answers.find(token)
                .filter(invitation -> !invitation.mustAccept())
                .map(invitation -> submit(invitation, token, version, new FormData(typed)))
                .orElseGet(LinkGuard::neutral);
    }

    private ModelAndView submit(PanelAnswers.Invitation invitation, String token, int version, FormData typed) {
        return switch (answers.submit(invitation, typed, version)) {
            case PanelAnswers.Saved.Kept _ -> new ModelAndView("redirect:/p/" + token + "?thanks");
            case PanelAnswers.Saved.Wrong wrong ->
                with(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page(invitation, token, typed, wrong.problems(), wrong.version()));
            case PanelAnswers.Saved.Overtaken overtaken ->
                with(
                        HttpStatus.CONFLICT,
                        page(invitation, token, typed, Map.of(), overtaken.now().version())
                                .addObject("overtaken", overtaken.now()));
        };
    }

    private ModelAndView page(
            PanelAnswers.Invitation invitation,
            String token,
            FormData typed,
            Map<String, Problem> problems,
            int version) {
        UUID request = invitation.request().id();
        return new ModelAndView("country/link")
                .addObject("invitation", invitation)
                .addObject("token", token)
                .addObject("version", version)
                .addObject("facts", facts(invitation))
                .addObject("common", FormView.of(PanelForm.NAME, PanelForm.common(), typed, problems))
                .addObject("own", own(request, typed, problems))
                .addObject("last", FormView.of(PanelForm.NAME, PanelForm.last(), typed, problems))
                .addObject(
                        "all",
                        FormView.of(PanelForm.NAME, PanelForm.FORM.fields().toList(), typed, problems));
    }

    /** What the expert may read, question by question, without what was left empty. */
    private static List<FieldView> facts(PanelAnswers.Invitation invitation) {
        List<Field> filled = RequestForms.of(invitation.request().product())
                .fields()
                .filter(field -> invitation.disclosed().filled(field.name()).isPresent())
                .filter(field ->
                        !field.name().startsWith("consent") && !field.name().startsWith("ownQuestion"))
                .toList();
        return FormView.of(RequestForms.NAME, filled, invitation.disclosed(), Map.of());
    }

    /** The sponsor's own questions with what was answered. */
    record Own(String question, FieldView view) {}

    private List<Own> own(UUID request, FormData typed, Map<String, Problem> problems) {
        List<String> questions = desk.ownQuestions(request);
        var own = new ArrayList<Own>();
        Stream<Field> fields =
                PanelForm.FORM.fields().filter(field -> field.name().startsWith("own"));
        List<FieldView> views = FormView.of(PanelForm.NAME, fields.toList(), typed, problems);
        for (int i = 0; i < Math.min(questions.size(), views.size()); i++)
            own.add(new Own(questions.get(i), views.get(i)));
        return own;
    }

    private static ModelAndView with(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }
}
