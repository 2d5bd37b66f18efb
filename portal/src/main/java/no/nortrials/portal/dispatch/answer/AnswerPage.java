package no.nortrials.portal.dispatch.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.form.FieldView;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormView;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.Documents;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Synopsis;

/**
 * What the answer page shows.
 *
 * @param enclosed all documents, also those this person may not read
 * @param readable of the request what this person may read
 * @param synopsis the same in words
 * @param counted what the hospital's own data say, when its node told anything
 * @param profile what its study site has said of itself, when there is one for the therapy area
 * @param conflict what somebody else saved since the page was opened
 */
record AnswerPage(
        RequestHeader request,
        Recipient recipient,
        String trustName,
        Confidentiality.Standing standing,
        List<Enclosures.Enclosure> enclosed,
        FormData readable,
        List<Synopsis.Line> synopsis,
        Answer answer,
        Optional<OwnCount> counted,
        Optional<OwnProfile> profile,
        FormData typed,
        Map<String, Problem> problems,
        Optional<Answer> conflict,
        List<Answers.Sent> sent,
        List<Link> passedOn,
        boolean open,
        boolean late) {
    private static final Set<String> ESSENCE = Set.of(
            RequestFields.INDICATION,
            RequestFields.PHASE,
            RequestFields.PRODUCT,
            RequestFields.INCLUSION,
            RequestFields.PATIENTS_NORWAY,
            RequestFields.PATIENTS_PER_SITE,
            RequestFields.FIRST_PATIENT_IN);

    /** What most hospitals decide by. */
    public List<Synopsis.Line> essence() {
        return synopsis.stream().filter(AnswerPage::isEssence).toList();
    }

    /** All the rest of the synopsis. */
    public List<Synopsis.Line> details() {
        return synopsis.stream().filter(line -> !isEssence(line)).toList();
    }

    private static boolean isEssence(Synopsis.Line line) {
        return ESSENCE.contains(line.labelKey().replace("requestForm.", ""));
    }

    /** The documents this person may read. */
    public List<Documents.Document> documents() {
        return enclosed.stream()
                .filter(each -> each.standing().readable())
                .map(Enclosures.Enclosure::document)
                .toList();
    }

    /** Whether the promise of confidentiality would open anything more. */
    public boolean mustAccept() {
        return blocked(Confidentiality.Standing.MUST_ACCEPT);
    }

    /** Whether a recorded agreement would open anything more. */
    public boolean noAgreement() {
        return blocked(Confidentiality.Standing.NO_AGREEMENT);
    }

    private boolean blocked(Confidentiality.Standing by) {
        return standing == by || enclosed.stream().anyMatch(each -> each.standing() == by);
    }

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

    /** Whether the number of patients in the answer is the one the data gave. */
    public boolean fromData() {
        return counted.filter(own -> own.isIn(typed)).isPresent();
    }

    /** How many answers are still those of the study site's profile. */
    public long fromProfile() {
        return profile.map(own -> own.in(typed)).orElse(0L);
    }

    public Optional<Instant> savedAt() {
        return answer.updatedAt();
    }

    public boolean sponsorNamed() {
        return request.sponsorNameable();
    }

    record OwnQuestion(String name, String wording, String given) {}
}
