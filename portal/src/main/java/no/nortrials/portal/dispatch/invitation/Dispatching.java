package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;
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
    private final DispatchSettings settings;
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
            DispatchSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.people = people;
        this.invitations = invitations;
        this.reminders = reminders;
        this.days = days;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    Dispatched dispatch(Actor actor, UUID requestId, int version) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        Instant now = clock.instant();
        Round round = rounds.locked(requestId, actor.name(), now);
        List<Recipient> chosen = recipients.ofRequest(requestId).stream()
                .filter(recipient -> recipient.state() == RecipientState.PROPOSED)
                .toList();
        if (chosen.isEmpty()) return round.sent() ? new Dispatched.AlreadySent(round) : new Dispatched.NobodyChosen();
        if (round.version() != version) return new Dispatched.Changed(round);
        LocalDate today = Oslo.today(clock);
        LocalDate internal = round.internalDeadline();
        Set<Deadlines.Warning> blocking = blocking(today, internal, request);
        if (internal == null || !blocking.isEmpty()) return new Dispatched.UnusableDeadline(blocking);
        List<UUID> mute = chosen.stream()
                .filter(recipient -> people.of(recipient, today).isEmpty())
                .map(Recipient::trustId)
                .toList();
        if (!mute.isEmpty()) return new Dispatched.NobodyToWriteTo(mute);
        chosen.forEach(recipient -> send(request, recipient, internal, today, now));
        forward(request, round, internal, actor, now);
        return new Dispatched.Sent(chosen.size());
    }

    private Set<Deadlines.Warning> blocking(
            LocalDate today, @org.jspecify.annotations.Nullable LocalDate internal, RequestHeader request) {
        return Deadlines.warnings(today, internal, request.replyDeadline(), days, settings).stream()
                .filter(Deadlines.Warning::blocks)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void send(RequestHeader request, Recipient recipient, LocalDate internal, LocalDate today, Instant now) {
        LocalDate due = Optional.ofNullable(recipient.due())
                .filter(own -> !own.isBefore(today))
                .orElse(internal);
        List<Person> written = people.of(recipient, today);
        recipients.sent(recipient, written, due, now);
        Recipient sent = recipients.locked(recipient.id());
        written.forEach(person -> invitations.invite(request, sent, person));
        reminders.plan(sent, today);
    }

    private void forward(RequestHeader request, Round round, LocalDate internal, Actor actor, Instant now) {
        LocalDate reply = Optional.ofNullable(request.replyDeadline()).orElse(internal);
        rounds.sent(request.id(), internal, reply, actor.name(), now);
        By by = By.actor(actor);
        switch (request.status()) {
            case RECEIVED, NEEDS_CLARIFICATION, TRIAGED -> requests.move(request.id(), RequestStatus.FORWARDED, by);
            case DRAFT, FORWARDED, ANSWERING, DEADLINE_PASSED, SUMMARISED, CLOSED -> {}
        }
        if (round.replyDeadlinePassedAt() == null) requests.next(request.id(), NextAction.CHASE, days.endOf(internal));
        audit.record(by, "dispatch.sent", request.id(), Map.of("internalDeadline", internal.toString()));
    }
}
