package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.answer.AnswerForm;
import no.nortrials.portal.dispatch.answer.Answers;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezing the answers and sending the overview. A sponsor only ever sees what was sent. */
@Service
@Transactional
class Collating {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Answers answers;
    private final Snapshots snapshots;
    private final Reminders reminders;
    private final Letters letters;
    private final Texts texts;
    private final DispatchSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Collating(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Answers answers,
            Snapshots snapshots,
            Reminders reminders,
            Letters letters,
            Texts texts,
            DispatchSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.answers = answers;
        this.snapshots = snapshots;
        this.reminders = reminders;
        this.letters = letters;
        this.texts = texts;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The versions the actor may see, newest first. */
    List<Snapshot> versions(Actor actor, UUID requestId) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        List<Snapshot> visible = snapshots.of(request.id()).stream()
                .filter(each -> actor.is(Role.COORDINATOR) || each.sentAt() != null)
                .toList();
        if (visible.isEmpty() && !actor.is(Role.COORDINATOR)) throw new NotFound("no answer to `" + requestId + "`");
        return visible;
    }

    RequestHeader request(Actor actor, UUID requestId) {
        return requests.visibleTo(actor, requestId);
    }

    /** Keeps the answers as they are now, as the next version; the same answers are not kept twice. */
    void freeze(Actor actor, UUID requestId) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        rounds.locked(requestId, actor.name(), clock.instant());
        Collated content = content(request, clock.instant());
        snapshots.add(requestId, content, clock.instant());
        audit.record(By.actor(actor), "dispatch.collated", requestId, Map.of());
    }

    /** Sends a version; the company gets a mail, the request is summarised. Sending it again does nothing. */
    void send(Actor actor, UUID requestId, int version, String comment) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        rounds.locked(requestId, actor.name(), clock.instant());
        Snapshot snapshot = snapshots.of(requestId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("nothing collated of `" + requestId + "`"));
        if (snapshot.version() != version) throw new Conflict("version `" + version + "` is not the latest");
        if (snapshot.sentAt() != null) return;
        snapshots.sent(requestId, version, comment, actor.name(), clock.instant());
        tell(request, snapshot);
        requests.move(requestId, RequestStatus.SUMMARISED, By.actor(actor));
        requests.done(requestId);
        recipients.ofRequest(requestId).forEach(each -> reminders.stop(each.id(), "SUMMARISED"));
        audit.record(
                By.actor(actor), "dispatch.collated-sent", requestId, Map.of("version", Integer.toString(version)));
    }

    private void tell(RequestHeader request, Snapshot snapshot) {
        Collated.Shared shared = snapshot.content().shared();
        requests.sponsor(request.id())
                .ifPresent(to -> letters.about(
                        request,
                        to,
                        "collated",
                        "dispatch.collated:" + request.id() + ":" + snapshot.version(),
                        "/requests/" + request.id() + "/answer",
                        texts.text(
                                "dispatch.mail.collated.numbers",
                                to.locale(),
                                shared.asked(),
                                shared.interested().size())));
    }

    /** Answers are no longer taken. */
    void close(Actor actor, UUID requestId) {
        requests.visibleTo(actor, requestId);
        rounds.locked(requestId, actor.name(), clock.instant());
        rounds.close(requestId, clock.instant());
        recipients.ofRequest(requestId).forEach(each -> reminders.stop(each.id(), "CLOSED"));
        audit.record(By.actor(actor), "dispatch.closed", requestId, Map.of());
    }

    Collated content(RequestHeader request, Instant now) {
        List<Recipient> asked = recipients.ofRequest(request.id()).stream()
                .filter(each -> each.state() != RecipientState.PROPOSED && each.state() != RecipientState.RECALLED)
                .toList();
        Map<UUID, Answers.Sent> latest = new LinkedHashMap<>();
        answers.ofRequest(request.id()).forEach(sent -> latest.putIfAbsent(sent.recipientId(), sent));
        List<Collated.One> all = asked.stream()
                .map(each -> one(each, Optional.ofNullable(latest.get(each.id()))))
                .toList();
        return Overview.of(request, all, settings.declines(), now);
    }

    private static Collated.One one(Recipient recipient, Optional<Answers.Sent> sent) {
        return new Collated.One(
                recipient.trustId(),
                recipient.state().name(),
                sent.map(Answers.Sent::late).orElse(false),
                sent.map(Answers.Sent::form).orElse(FormData.EMPTY).values());
    }

    /** Names sort by language where they are shown. */
    String trust(UUID id, Locale locale) {
        return texts.trust(id, locale);
    }

    static FormData forCompany(Collated.One one) {
        return AnswerForm.forCompany(new FormData(one.answer()));
    }
}
