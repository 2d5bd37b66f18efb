package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.dispatch.letter.Letters;
import no.nortrials.portal.dispatch.recipient.Link;
import no.nortrials.portal.dispatch.recipient.Links;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator does with one recipient after the dispatch: recall it, send or end links, add or stop reminders. */
@Service
@Transactional
class Recalling {
    private final Requests requests;
    private final Recipients recipients;
    private final Links links;
    private final Letters letters;
    private final Invitations invitations;
    private final Reminders reminders;
    private final AuditTrail audit;
    private final Clock clock;

    Recalling(
            Requests requests,
            Recipients recipients,
            Links links,
            Letters letters,
            Invitations invitations,
            Reminders reminders,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.links = links;
        this.letters = letters;
        this.invitations = invitations;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    /** Withdraws the question; the hospital is told and its links stop working. */
    void recall(Actor actor, UUID requestId, UUID recipientId) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Recipient recipient = of(request, recipientId);
        if (recipient.state() == RecipientState.RECALLED) return;
        if (!recipient.state().mayBecome(RecipientState.RECALLED))
            throw new Conflict("recipient `" + recipientId + "` is `" + recipient.state() + "`");
        List<Person> holders = links.holders(recipientId, clock.instant());
        recipients.recall(recipient, clock.instant());
        links.revokeAll(recipientId, clock.instant());
        reminders.stop(recipientId, "RECALLED");
        Recipient recalled = recipients.locked(recipientId);
        holders.forEach(
                person -> letters.recalled(request, recalled, person, Invitations.key("recalled", recalled, person)));
        note(actor, "dispatch.recalled", recipient, Map.of());
    }

    /** Sends somebody a fresh link. */
    void sendLink(Actor actor, UUID requestId, UUID recipientId, String email) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Recipient recipient = of(request, recipientId);
        if (!recipient.state().mayAnswer()) throw new Conflict("recipient `" + recipientId + "` cannot answer");
        invitations.again(request, recipient, holder(recipientId, email));
        note(actor, "dispatch.link-sent", recipient, Map.of("to", email));
    }

    /** Ends somebody's links. */
    void revokeLink(Actor actor, UUID requestId, UUID recipientId, String email) {
        Recipient recipient = of(requests.visibleTo(actor, requestId), recipientId);
        if (links.revoke(recipientId, email, clock.instant()) > 0)
            note(actor, "dispatch.link-revoked", recipient, Map.of("to", email));
    }

    void stopReminder(Actor actor, UUID requestId, UUID recipientId, String kind) {
        Recipient recipient = of(requests.visibleTo(actor, requestId), recipientId);
        reminders.stop(recipientId, kind, "STOPPED");
        note(actor, "dispatch.reminder-stopped", recipient, Map.of("kind", kind));
    }

    /** Plans a reminder for the next run of the job. */
    void remindNow(Actor actor, UUID requestId, UUID recipientId) {
        Recipient recipient = of(requests.visibleTo(actor, requestId), recipientId);
        if (!recipient.state().waiting()) throw new Conflict("recipient `" + recipientId + "` is not waiting");
        reminders.add(recipient, actor.name());
        note(actor, "dispatch.reminder-added", recipient, Map.of());
    }

    private Recipient of(RequestHeader request, UUID recipientId) {
        Recipient recipient = recipients.locked(recipientId);
        if (!recipient.requestId().equals(request.id())) throw new NotFound("recipient `" + recipientId + "`");
        return recipient;
    }

    private Person holder(UUID recipientId, String email) {
        return links.ofRecipient(recipientId).stream()
                .map(Link::holder)
                .filter(person -> person.email().equalsIgnoreCase(email))
                .findFirst()
                .orElseThrow(() -> new NotFound("no link of `" + email + "`"));
    }

    private void note(Actor actor, String action, Recipient recipient, Map<String, String> detail) {
        var all = new java.util.HashMap<>(detail);
        all.put("trust", recipient.trustId().toString());
        audit.record(By.actor(actor), action, recipient.requestId(), all);
    }
}
