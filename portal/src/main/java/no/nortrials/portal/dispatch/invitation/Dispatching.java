package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.reminding.Reminders;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a request to its recipients: states, links, mails, reminders and the request's own status are one transaction, so
 * that whatever happens either all of it is there or nothing, and a second press finds nothing left to send.
 */
@Service
@Transactional
class Dispatching {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final People people;
    private final Invitations invitations;
    private final Reminders reminders;
    private final WorkingDays days;
    private final Obstacles obstacles;
    private final AuditTrail audit;
    private final Clock clock;

    Dispatching(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            People people,
            Invitations invitations,
            Reminders reminders,
            WorkingDays days,
            Obstacles obstacles,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.people = people;
        this.invitations = invitations;
        this.reminders = reminders;
        this.days = days;
        this.obstacles = obstacles;
        this.audit = audit;
        this.clock = clock;
    }

    Dispatched dispatch(Actor actor, UUID requestId, Selection seen) {
        Instant now = clock.instant();
        requests.visibleTo(actor, requestId);
        Round round = rounds.locked(requestId, actor.name(), now);
        RequestHeader request = requests.held(actor, requestId);
        List<Recipient> all = recipients.ofRequest(requestId);
        List<Recipient> chosen = all.stream()
                .filter(recipient -> recipient.state() == RecipientState.PROPOSED)
                .toList();
        if (chosen.isEmpty() && round.sent() && allAsked(all, seen)) return new Dispatched.AlreadySent();
        List<Wrong> wrong = obstacles.of(request, round, all, seen);
        if (!wrong.isEmpty()) return new Dispatched.Refused(wrong);
        chosen.forEach(recipient -> send(request, recipient, now));
        forward(request, round, actor, now);
        return new Dispatched.Sent(chosen.size());
    }

    private static boolean allAsked(List<Recipient> all, Selection seen) {
        List<UUID> asked =
                all.stream().filter(Recipient::asked).map(Recipient::trustId).toList();
        return asked.containsAll(seen.trusts().keySet());
    }

    private void send(RequestHeader request, Recipient recipient, Instant now) {
        LocalDate today = Oslo.today(clock);
        LocalDate due = Optional.ofNullable(recipient.due()).orElseGet(() -> common(request));
        List<Person> written = people.of(recipient, today);
        recipients.sent(recipient, written, due, now);
        Recipient sent = recipients.locked(recipient.id());
        written.forEach(person -> invitations.invite(request, sent, person));
        reminders.plan(sent, today);
    }

    private static LocalDate common(RequestHeader request) {
        return Optional.ofNullable(request.internalDeadline())
                .orElseThrow(() -> new IllegalStateException("no deadline for `" + request.name() + "`"));
    }

    private void forward(RequestHeader request, Round round, Actor actor, Instant now) {
        rounds.sent(request.id(), actor.name(), now);
        By by = By.actor(actor);
        switch (request.status()) {
            case RECEIVED, NEEDS_CLARIFICATION, TRIAGED -> requests.move(request.id(), RequestStatus.FORWARDED, by);
            case DRAFT, FORWARDED, ANSWERING, DEADLINE_PASSED, SUMMARISED, CLOSED -> {}
        }
        LocalDate internal = request.internalDeadline();
        if (round.replyDeadlinePassedAt() == null && internal != null)
            requests.next(request.id(), NextAction.CHASE, days.endOf(internal));
        audit.record(
                by,
                "dispatch.sent",
                request.id(),
                Map.of("internalDeadline", internal == null ? "–" : internal.toString()));
    }
}
