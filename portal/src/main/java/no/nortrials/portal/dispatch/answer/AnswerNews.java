package no.nortrials.portal.dispatch.answer;

import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/**
 * Tells who may know of an answer. A positive one goes to the company with a copy to the unit; a decline goes to the unit
 * only, also when it takes the place of a positive one: then the unit is told that the company has read the earlier answer.
 */
@Component
class AnswerNews {
    private final Requests requests;
    private final Letters letters;
    private final AnswerLines lines;
    private final Texts texts;

    AnswerNews(Requests requests, Letters letters, AnswerLines lines, Texts texts) {
        this.requests = requests;
        this.letters = letters;
        this.lines = lines;
        this.texts = texts;
    }

    void tell(
            RequestHeader request,
            Recipient recipient,
            Decision decision,
            FormData answer,
            int version,
            boolean changed,
            boolean wasPositive) {
        for (Decision.Audience audience : decision.audiences())
            switch (audience) {
                case COMPANY -> company(request, recipient, decision, answer, version, changed);
                case UNIT -> unit(request, recipient, decision, answer, version, changed, wasPositive);
            }
    }

    private void company(
            RequestHeader request,
            Recipient recipient,
            Decision decision,
            FormData answer,
            int version,
            boolean changed) {
        requests.sponsor(request.id())
                .ifPresent(to -> letters.about(
                        request,
                        to,
                        changed ? "answerChanged" : "answer",
                        "dispatch.answer:" + recipient.id() + ":" + version + ":company",
                        "/requests/" + request.id(),
                        texts.trust(recipient.trustId(), to.locale()),
                        texts.text("decision." + decision.name(), to.locale()),
                        inWords(AnswerForm.forCompany(answer), form(request.id()), to.locale())));
    }

    private void unit(
            RequestHeader request,
            Recipient recipient,
            Decision decision,
            FormData answer,
            int version,
            boolean changed,
            boolean wasPositive) {
        boolean withdrawn = wasPositive && decision == Decision.DECLINED;
        for (Correspondent to : requests.unit())
            letters.about(
                    request,
                    to,
                    withdrawn ? "answerWithdrawn" : changed ? "answerChanged" : "answer",
                    "dispatch.answer:" + recipient.id() + ":" + version + ":unit:" + to.email(),
                    "/requests/" + request.id(),
                    texts.trust(recipient.trustId(), to.locale()),
                    texts.text("decision." + decision.name(), to.locale()),
                    inWords(answer, form(request.id()), to.locale()));
    }

    String inWords(FormData answer, FormData request, Locale locale) {
        return lines.text(answer, request, locale);
    }

    private FormData form(UUID id) {
        return requests.form(id);
    }
}
