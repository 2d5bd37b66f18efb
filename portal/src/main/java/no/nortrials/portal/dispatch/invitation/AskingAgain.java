package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.recipient.EarlierRounds;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks a trust anew that was recalled: with new links, while the old ones stay dead and what was is kept. */
@Service
@Transactional
class AskingAgain {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final EarlierRounds earlier;
    private final People people;
    private final Obstacles obstacles;
    private final Invitations invitations;
    private final Reminders reminders;
    private final AuditTrail audit;
    private final Clock clock;

    AskingAgain(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            EarlierRounds earlier,
            People people,
            Obstacles obstacles,
            Invitations invitations,
            Reminders reminders,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.earlier = earlier;
        this.people = people;
        this.obstacles = obstacles;
        this.invitations = invitations;
        this.reminders = reminders;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the day given, otherwise by the common deadline; a second press finds it asked already. */
    Dispatched ask(Actor actor, UUID requestId, UUID recipientId, Optional<LocalDate> own) {
        requests.visibleTo(actor, requestId);
        Round round = rounds.locked(requestId, actor.name(), clock.instant());
        Recipient recipient = recipients.locked(recipientId);
        RequestHeader request = requests.held(actor, requestId);
        if (!recipient.requestId().equals(requestId)) throw new NotFound("recipient `" + recipientId + "`");
        if (recipient.asked()) return new Dispatched.AlreadySent();
        if (recipient.state() != RecipientState.RECALLED) throw new NotFound("recipient `" + recipientId + "`");
        LocalDate due = own.orElse(request.internalDeadline());
        List<Person> written = people.of(recipient.trustId(), Oslo.today(clock));
        var wrong = new ArrayList<>(obstacles.of(request, round));
        wrong.addAll(obstacles.deadline(request, due, recipient.trustId()));
        if (written.isEmpty()) wrong.add(new Wrong.NobodyToWriteTo(recipient.trustId()));
        if (due == null || !wrong.isEmpty()) return new Dispatched.Refused(wrong);
        send(request, recipient, written, due);
        note(actor, recipient);
        return new Dispatched.Sent(1);
    }

    private void send(RequestHeader request, Recipient recipient, List<Person> written, LocalDate due) {
        Instant now = clock.instant();
        earlier.keep(recipient.id());
        recipients.sent(recipient, written, due, now);
        Recipient sent = recipients.locked(recipient.id());
        written.forEach(person -> invitations.invite(request, sent, person));
        reminders.plan(sent, Oslo.today(clock));
    }

    private void note(Actor actor, Recipient recipient) {
        rounds.changed(recipient.requestId(), actor.name(), clock.instant());
        audit.record(
                By.actor(actor),
                "dispatch.asked-again",
                recipient.requestId(),
                Map.of("trust", recipient.trustId().toString()));
    }
}
