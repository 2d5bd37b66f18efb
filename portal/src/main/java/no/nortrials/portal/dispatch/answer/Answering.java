package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.dispatch.AnswerSubmitted;
import no.nortrials.portal.dispatch.invitation.Invitations;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering for a hospital. The recipient's row is held while it changes, so that colleagues act one after the other. */
@Service
@Transactional
class Answering {
    private final Requests requests;
    private final Recipients recipients;
    private final Answers answers;
    private final Openness openness;
    private final Invitations invitations;
    private final Reminders reminders;
    private final AnswerNews news;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Requests requests,
            Recipients recipients,
            Answers answers,
            Openness openness,
            Invitations invitations,
            Reminders reminders,
            AnswerNews news,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.answers = answers;
        this.openness = openness;
        this.invitations = invitations;
        this.reminders = reminders;
        this.news = news;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was typed so far. */
    Submitted save(Respondent respondent, UUID recipientId, int version, FormData typed) {
        Recipient recipient = recipients.locked(recipientId);
        if (!openness.open(recipient)) return new Submitted.Closed();
        Answer now = answers.of(recipientId);
        // somebody's own autosave that is still under way must not look like another person's work
        boolean own = now.isOf(respondent.person());
        if (now.version() != version && !own) return new Submitted.Changed(now);
        FormData merged = now.form().overlaid(typed, AnswerForm.FORM.fields().toList());
        answers.save(recipientId, merged, respondent.person(), clock.instant());
        return new Submitted.Kept(now.version() + 1, clock.instant());
    }

    /** Sends the answer, or a change of it: to whom the decision says, with a receipt to who sent it. */
    Submitted submit(Respondent respondent, UUID recipientId, int version, FormData typed) {
        return switch (save(respondent, recipientId, version, typed)) {
            case Submitted.Kept kept -> {
                Map<String, Problem> problems = AnswerForm.problems(typed);
                yield problems.isEmpty() ? send(respondent, recipientId, typed, kept) : new Submitted.Faulty(problems);
            }
            case Submitted.Changed changed -> changed;
            case Submitted.Faulty faulty -> faulty;
            case Submitted.Closed closed -> closed;
        };
    }

    private Submitted send(Respondent respondent, UUID recipientId, FormData typed, Submitted.Kept kept) {
        Instant now = clock.instant();
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = openness.request(recipient);
        Decision decision = Decision.valueOf(typed.text(AnswerForm.DECISION));
        List<String> reasons = decision == Decision.DECLINED ? typed.several(AnswerForm.REASONS) : List.of();
        boolean changed = recipient.state().answered();
        boolean wasPositive = recipient.state().positive();
        int version = answers.send(
                recipientId,
                decision,
                reasons,
                respondent.person().name(),
                respondent.linkId(),
                now,
                openness.late(request));
        recipients.move(recipient, decision.state(), now);
        reminders.stop(recipientId, decision.name());
        if (request.status() == RequestStatus.FORWARDED)
            requests.move(request.id(), RequestStatus.ANSWERING, AuditTrail.By.PORTAL);
        news.tell(request, recipient, decision, typed, version, changed, wasPositive);
        receipt(respondent, request, recipient, typed, version);
        audit.record(
                respondent.by(),
                changed ? "dispatch.answer-changed" : "dispatch.answered",
                request.id(),
                Map.of("trust", recipient.trustId().toString(), "version", Integer.toString(version)));
        events.publishEvent(new AnswerSubmitted(request.id(), recipientId));
        return kept;
    }

    private void receipt(
            Respondent respondent, RequestHeader request, Recipient recipient, FormData typed, int version) {
        Person person = respondent.person();
        invitations.receipt(
                request,
                recipient,
                person,
                "dispatch.receipt:" + recipient.id() + ":" + version,
                news.inWords(typed, requests.disclosed(request.id(), false), person.locale()));
    }
}
