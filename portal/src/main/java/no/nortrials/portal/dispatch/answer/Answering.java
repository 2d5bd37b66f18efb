package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.AnswerSubmitted;
import no.nortrials.portal.dispatch.invitation.Invitations;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.Problem;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.request.Synopsis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering for a hospital. The recipient's row is held while it changes, so that colleagues act one after the other. */
@Service
@Transactional
class Answering {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Links links;
    private final Answers answers;
    private final Confidentiality confidentiality;
    private final Invitations invitations;
    private final Reminders reminders;
    private final AnswerNews news;
    private final Texts texts;
    private final Synopsis synopsis;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Answering(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Links links,
            Answers answers,
            Confidentiality confidentiality,
            Invitations invitations,
            Reminders reminders,
            AnswerNews news,
            Texts texts,
            Synopsis synopsis,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.links = links;
        this.answers = answers;
        this.confidentiality = confidentiality;
        this.invitations = invitations;
        this.reminders = reminders;
        this.news = news;
        this.texts = texts;
        this.synopsis = synopsis;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Opens the page: notes that it was read, and restricted reading in the audit trail. */
    AnswerPage open(Respondent respondent, UUID recipientId) {
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = request(recipient);
        if (recipient.state() == RecipientState.SENT)
            recipients.move(recipient, RecipientState.OPENED, clock.instant());
        Optional.ofNullable(respondent.linkId()).ifPresent(id -> links.opened(id, clock.instant()));
        Confidentiality.Standing standing = confidentiality.of(respondent, request, recipient);
        if (standing.readable() && standing != Confidentiality.Standing.NOTHING_RESTRICTED)
            confidentiality.read(respondent, request, recipient);
        Answer answer = answers.of(recipientId);
        return page(recipient, request, standing, answer, answer.form(), Map.of(), Optional.empty());
    }

    /** The page again, with what was typed. */
    @Transactional(readOnly = true)
    AnswerPage again(Respondent respondent, UUID recipientId, FormData typed, Submitted outcome) {
        Recipient recipient = recipients.find(recipientId).orElseThrow();
        RequestHeader request = request(recipient);
        Map<String, Problem> problems = switch (outcome) {
            case Submitted.Faulty(Map<String, Problem> found) -> found;
            case Submitted.Kept _, Submitted.Changed _, Submitted.Closed _ -> Map.of();
        };
        Optional<Answer> conflict = switch (outcome) {
            case Submitted.Changed(Answer now) -> Optional.of(now);
            case Submitted.Kept _, Submitted.Faulty _, Submitted.Closed _ -> Optional.empty();
        };
        return page(
                recipient,
                request,
                confidentiality.of(respondent, request, recipient),
                answers.of(recipientId),
                typed,
                problems,
                conflict);
    }

    /** Keeps what was typed so far. */
    Submitted save(Respondent respondent, UUID recipientId, int version, FormData typed) {
        Recipient recipient = recipients.locked(recipientId);
        if (!open(recipient)) return new Submitted.Closed();
        Answer now = answers.of(recipientId);
        // somebody's own autosave that is still under way must not look like another person's work
        boolean own = now.updatedBy().equals(respondent.person().name());
        if (now.version() != version && !own) return new Submitted.Changed(now);
        FormData merged = now.form().overlaid(typed, AnswerForm.FORM.fields().toList());
        answers.save(recipientId, merged, respondent.person().name(), clock.instant());
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
        RequestHeader request = request(recipient);
        Decision decision = Decision.valueOf(typed.text(AnswerForm.DECISION));
        List<String> reasons = decision == Decision.DECLINED ? typed.several(AnswerForm.REASONS) : List.of();
        boolean changed = recipient.state().answered();
        boolean wasPositive = recipient.state().positive();
        int version = answers.send(
                recipientId, decision, reasons, respondent.person().name(), respondent.linkId(), now, late(request));
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

    void accept(Respondent respondent, UUID recipientId) {
        Recipient recipient = recipients.locked(recipientId);
        confidentiality.accept(respondent, request(recipient), recipient);
    }

    /** Asks a department or an investigator, who gets a link of their own. */
    void passOn(Respondent respondent, UUID recipientId, Person to, String note) {
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = request(recipient);
        if (!open(recipient)) return;
        if (recipient.state().waiting()) recipients.move(recipient, RecipientState.PASSED_ON, clock.instant());
        invitations.passOn(
                request, recipient, to, respondent.linkId(), respondent.person().name(), note);
        audit.record(
                respondent.by(),
                "dispatch.passed-on",
                request.id(),
                Map.of("trust", recipient.trustId().toString(), "to", to.name()));
    }

    private AnswerPage page(
            Recipient recipient,
            RequestHeader request,
            Confidentiality.Standing standing,
            Answer answer,
            FormData typed,
            Map<String, Problem> problems,
            Optional<Answer> conflict) {
        return new AnswerPage(
                request,
                recipient,
                texts.trust(recipient.trustId(), LocaleContextHolder.getLocale()),
                standing,
                requests.disclosed(request.id(), standing.readable()),
                synopsis.of(request, standing.readable(), LocaleContextHolder.getLocale()),
                answer,
                typed,
                problems,
                conflict,
                answers.sentOf(recipient.id()),
                links.ofRecipient(recipient.id()).stream()
                        .filter(link -> link.note() != null)
                        .toList(),
                open(recipient),
                late(request));
    }

    private boolean open(Recipient recipient) {
        return recipient.state().mayAnswer()
                && request(recipient).status() != RequestStatus.CLOSED
                && !rounds.find(recipient.requestId()).map(Round::closed).orElse(false);
    }

    private boolean late(RequestHeader request) {
        return request.replyDeadline() != null && Oslo.today(clock).isAfter(request.replyDeadline());
    }

    private RequestHeader request(Recipient recipient) {
        return requests.find(recipient.requestId())
                .orElseThrow(() -> new IllegalStateException("no request `" + recipient.requestId() + "`"));
    }
}
