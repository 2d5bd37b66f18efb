package no.nortrials.portal.dispatch.invitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.recipient.Links;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The unit says yes to another deadline for the hospitals. Who has not answered is told, with an entry that takes the place
 * of the one in the calendar, and is reminded by the new day. A trust with a deadline of its own keeps it while it fits.
 */
@Service
@Transactional
class DeadlineConfirming {
    private final Requests requests;
    private final Recipients recipients;
    private final Rounds rounds;
    private final Links links;
    private final Obstacles obstacles;
    private final Invitations invitations;
    private final Reminders reminders;
    private final WorkingDays days;
    private final AuditTrail audit;
    private final Clock clock;

    DeadlineConfirming(
            Requests requests,
            Recipients recipients,
            Rounds rounds,
            Links links,
            Obstacles obstacles,
            Invitations invitations,
            Reminders reminders,
            WorkingDays days,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.recipients = recipients;
        this.rounds = rounds;
        this.links = links;
        this.obstacles = obstacles;
        this.invitations = invitations;
        this.reminders = reminders;
        this.days = days;
        this.audit = audit;
        this.clock = clock;
    }

    Dispatched confirm(Actor actor, UUID requestId, int version, @Nullable LocalDate day) {
        requests.visibleTo(actor, requestId);
        Round round = rounds.locked(requestId, actor.name(), clock.instant());
        if (!round.sent()) throw new NotFound("nobody is asked about `" + requestId + "`");
        List<Recipient> asked = recipients.ofRequest(requestId).stream()
                .filter(Recipient::asked)
                .map(each -> recipients.locked(each.id()))
                .filter(Recipient::asked)
                .toList();
        RequestHeader request = requests.held(actor, requestId);
        List<Wrong> wrong = wrong(request, round, version, day);
        if (day == null || !wrong.isEmpty()) return new Dispatched.Refused(wrong);
        List<Recipient> following =
                asked.stream().filter(each -> follows(each, request, day)).toList();
        settle(actor, request, asked, day);
        following.forEach(each -> move(request, each, day));
        return new Dispatched.Sent(following.size());
    }

    private List<Wrong> wrong(RequestHeader request, Round round, int version, @Nullable LocalDate day) {
        var wrong = new ArrayList<>(obstacles.of(request, round));
        if (round.version() != version)
            wrong.add(new Wrong.ChangedMeanwhile(round.changedBy(), round.changedAt(), List.of(), List.of()));
        wrong.addAll(obstacles.deadline(request, day, null));
        return wrong;
    }

    private static boolean follows(Recipient recipient, RequestHeader request, LocalDate day) {
        LocalDate due = recipient.dueDay();
        if (due.equals(day)) return false;
        boolean common = due.equals(request.internalDeadline());
        LocalDate reply = request.replyDeadline();
        boolean tooLate = reply != null && due.isAfter(reply);
        return common || tooLate || recipient.state() == RecipientState.NO_ANSWER;
    }

    private void settle(Actor actor, RequestHeader request, List<Recipient> asked, LocalDate day) {
        LocalDate before = request.internalDeadline();
        requests.hospitalsDeadline(request.id(), day);
        rounds.deadlinesAhead(request.id());
        rounds.changed(request.id(), actor.name(), clock.instant());
        if (request.status() == RequestStatus.DEADLINE_PASSED)
            requests.move(
                    request.id(),
                    asked.stream().anyMatch(each -> each.state().answered())
                            ? RequestStatus.ANSWERING
                            : RequestStatus.FORWARDED,
                    By.actor(actor));
        if (request.status().underWay() && request.status() != RequestStatus.NEEDS_CLARIFICATION)
            requests.next(request.id(), NextAction.CHASE, days.endOf(day));
        audit.record(
                By.actor(actor),
                "dispatch.deadline-moved",
                request.id(),
                Map.of("from", before == null ? "–" : before.toString(), "to", day.toString()));
    }

    private void move(RequestHeader request, Recipient recipient, LocalDate day) {
        recipients.due(recipient.id(), day);
        if (recipient.state() == RecipientState.NO_ANSWER)
            recipients.move(
                    recipient,
                    recipient.openedAt() == null ? RecipientState.SENT : RecipientState.OPENED,
                    clock.instant());
        Recipient moved = recipients.locked(recipient.id());
        invitations.prolong(request, moved);
        if (moved.state().answered()) return;
        links.holders(moved.id(), clock.instant()).forEach(person -> invitations.deadline(request, moved, person));
        reminders.planAnew(moved, Oslo.today(clock));
    }
}
