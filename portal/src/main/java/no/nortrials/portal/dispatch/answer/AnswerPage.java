package no.nortrials.portal.dispatch.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Synopsis;

/**
 * What the answer page shows.
 *
 * @param readable of the request what this person may read
 * @param synopsis the same in words
 * @param conflict what somebody else saved since the page was opened
 */
record AnswerPage(
        RequestHeader request,
        Recipient recipient,
        String trustName,
        Confidentiality.Standing standing,
        FormData readable,
        List<Synopsis.Line> synopsis,
        Answer answer,
        FormData typed,
        Map<String, Problem> problems,
        Optional<Answer> conflict,
        List<Answers.Sent> sent,
        List<Link> passedOn,
        boolean open,
        boolean late) {

    public List<FieldView> step(String name) {
        return AnswerForm.FORM
                .step(name)
                .map(step -> FormView.of("answer", step.fields(), typed, problems))
                .orElseThrow();
    }

    public List<FieldView> all() {
        return FormView.of("answer", AnswerForm.FORM.fields().toList(), typed, problems);
    }

    /** The sponsor's own questions that have a wording this person may read. */
    public List<OwnQuestion> questions() {
        return RequestFields.OWN_QUESTIONS.stream()
                .filter(name -> readable.filled(name).isPresent())
                .map(name -> new OwnQuestion(name, readable.text(name), typed.text(name)))
                .toList();
    }

    public Optional<Instant> savedAt() {
        return answer.updatedAt();
    }

    public boolean sponsorNamed() {
        return request.sponsorNameable();
    }

    record OwnQuestion(String name, String wording, String given) {}
}
