package no.nortrials.portal.dispatch.answer;

import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.form.FormData;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The answer page's views, the same for a link and for somebody signed in. */
@Component
class AnswerViews {
    private final Answering answering;
    private final AnswerPages pages;
    private final Enclosures enclosures;
    private final PassingOn passing;

    AnswerViews(Answering answering, AnswerPages pages, Enclosures enclosures, PassingOn passing) {
        this.answering = answering;
        this.pages = pages;
        this.enclosures = enclosures;
        this.passing = passing;
    }

    ModelAndView open(Respondent respondent, UUID recipient, String base) {
        return view(pages.open(respondent, recipient), base, HttpStatus.OK);
    }

    /** A document, or nothing when this person may not read it. */
    Optional<ModelAndView> document(Respondent respondent, UUID recipient, UUID document) {
        return enclosures.open(respondent, recipient, document).map(ModelAndView::new);
    }

    /** Plain saving and autosave; the latter gets a fragment. */
    ModelAndView save(
            Respondent respondent, UUID recipient, String base, MultiValueMap<String, String> given, boolean fragment) {
        FormData typed = typed(given);
        return switch (answering.save(respondent, recipient, version(given), typed)) {
            case Submitted.Kept kept ->
                fragment
                        ? new ModelAndView("dispatch/answer :: saved").addObject("kept", kept)
                        : new ModelAndView("redirect:" + base + "?saved");
            case Submitted.Changed changed ->
                fragment
                        ? new ModelAndView("dispatch/answer :: changed", HttpStatus.OK)
                        : again(respondent, recipient, base, typed, changed);
            case Submitted.Faulty faulty -> again(respondent, recipient, base, typed, faulty);
            case Submitted.Closed closed -> new ModelAndView("redirect:" + base);
        };
    }

    ModelAndView submit(Respondent respondent, UUID recipient, String base, MultiValueMap<String, String> given) {
        FormData typed = typed(given);
        return switch (answering.submit(respondent, recipient, version(given), typed)) {
            case Submitted.Kept kept -> new ModelAndView("redirect:" + base + "?sent");
            case Submitted.Closed closed -> new ModelAndView("redirect:" + base);
            case Submitted.Changed changed -> again(respondent, recipient, base, typed, changed);
            case Submitted.Faulty faulty -> again(respondent, recipient, base, typed, faulty);
        };
    }

    ModelAndView accept(Respondent respondent, UUID recipient, String base) {
        enclosures.accept(respondent, recipient);
        return new ModelAndView("redirect:" + base + "#synopsis");
    }

    ModelAndView passOn(Respondent respondent, UUID recipient, String base, MultiValueMap<String, String> given) {
        var typed = new FormData(given);
        String email = typed.text("passEmail");
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            return view(pages.open(respondent, recipient), base, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("passProblem", email)
                    .addObject("passTyped", typed);
        Person.Kind kind =
                typed.text("passKind").equals("INVESTIGATOR") ? Person.Kind.INVESTIGATOR : Person.Kind.DEPARTMENT;
        String name = typed.filled("passName").orElse(email);
        passing.passOn(
                respondent,
                recipient,
                new Person(name, email, kind, respondent.person().language()),
                typed.text("passNote"));
        return new ModelAndView("redirect:" + base + "?passed-on#passed-on");
    }

    private ModelAndView again(Respondent respondent, UUID recipient, String base, FormData typed, Submitted outcome) {
        HttpStatus status =
                outcome instanceof Submitted.Changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return view(pages.again(respondent, recipient, typed, outcome), base, status);
    }

    private static ModelAndView view(AnswerPage page, String base, HttpStatus status) {
        return new ModelAndView("dispatch/answer", status)
                .addObject("page", page)
                .addObject("base", base)
                .addObject("passTyped", FormData.EMPTY);
    }

    private static FormData typed(MultiValueMap<String, String> given) {
        return FormData.EMPTY.overlaid(
                new FormData(given), AnswerForm.FORM.fields().toList());
    }

    private static int version(MultiValueMap<String, String> given) {
        return (int) new FormData(given).number("version").orElse(-1);
    }
}
