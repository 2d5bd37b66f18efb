package no.nortrials.portal.dispatch.collated;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.letter.Texts;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Commenting and sending the overview. A sponsor only ever sees what was sent. */
@Service
@Transactional
class Collating {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Snapshots snapshots;
    private final Reminders reminders;
    private final Letters letters;
    private final Texts texts;
    private final AuditTrail audit;
    private final Clock clock;

    Collating(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Snapshots snapshots,
            Reminders reminders,
            Letters letters,
            Texts texts,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.reminders = reminders;
        this.letters = letters;
        this.texts = texts;
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

    /** Keeps the comment with the version, so that everybody who looks at it before it is sent reads it too. */
    Told comment(Actor actor, UUID requestId, int version, int seen, String comment) {
        Snapshot now = latest(actor, requestId);
        if (now.version() != version || now.commentVersion() != seen || now.sentAt() != null)
            return new Told.Changed(now);
        if (!now.comment().equals(comment)) snapshots.comment(requestId, version, comment, actor.name());
        return new Told.Done();
    }

    /** Sends what was looked at; the company gets a mail, the request is summarised. Sending it again does nothing. */
    Told send(Actor actor, UUID requestId, int version, int seen, Optional<String> typed) {
        Snapshot now = latest(actor, requestId);
        if (now.version() == version && now.sentAt() != null) return new Told.Done();
        if (now.version() != version || now.commentVersion() != seen) return new Told.Changed(now);
        if (typed.filter(comment -> !comment.equals(now.comment())).isPresent()) {
            snapshots.comment(requestId, version, typed.get(), actor.name());
            return new Told.LookFirst();
        }
        snapshots.sent(requestId, version, actor.name(), clock.instant());
        tell(requests.visibleTo(actor, requestId), now);
        requests.move(requestId, RequestStatus.SUMMARISED, By.actor(actor));
        requests.done(requestId);
        recipients.ofRequest(requestId).forEach(each -> reminders.stop(each.id(), "SUMMARISED"));
        audit.record(
                By.actor(actor), "dispatch.collated-sent", requestId, Map.of("version", Integer.toString(version)));
        return new Told.Done();
    }

    /** The newest version; the round is held, so that two act one after the other. */
    private Snapshot latest(Actor actor, UUID requestId) {
        requests.visibleTo(actor, requestId);
        var _ = rounds.locked(requestId, actor.name(), clock.instant());
        return snapshots.of(requestId).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("nothing collated of `" + requestId + "`"));
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
        var _ = rounds.locked(requestId, actor.name(), clock.instant());
        rounds.close(requestId, clock.instant());
        recipients.ofRequest(requestId).forEach(each -> reminders.stop(each.id(), "CLOSED"));
        audit.record(By.actor(actor), "dispatch.closed", requestId, Map.of());
    }
}
