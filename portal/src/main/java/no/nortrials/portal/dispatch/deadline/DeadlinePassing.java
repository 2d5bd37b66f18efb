package no.nortrials.portal.dispatch.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.collated.Freezing;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.dispatch.recipient.Rounds.Deadline;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a request when a deadline has passed; each deadline is handled once, by whichever portal is first. */
@Service
@Transactional
class DeadlinePassing {
    private final Rounds rounds;
    private final Recipients recipients;
    private final Requests requests;
    private final Freezing freezing;
    private final WorkingDays days;
    private final Clock clock;

    DeadlinePassing(
            Rounds rounds, Recipients recipients, Requests requests, Freezing freezing, WorkingDays days, Clock clock) {
        this.rounds = rounds;
        this.recipients = recipients;
        this.requests = requests;
        this.freezing = freezing;
        this.days = days;
        this.clock = clock;
    }

    void internal() {
        for (UUID id : rounds.takePassed(Deadline.HOSPITALS, Oslo.today(clock), clock.instant()))
            if (underWay(id).isPresent()) {
                boolean silent = recipients.ofRequest(id).stream()
                        .anyMatch(each -> each.state().waiting());
                requests.next(id, silent ? NextAction.CHASE : NextAction.COLLATE, endOfToday());
            }
    }

    void sponsors() {
        for (UUID id : rounds.takePassed(Deadline.SPONSORS, Oslo.today(clock), clock.instant()))
            underWay(id).ifPresent(this::pass);
    }

    private void pass(RequestHeader request) {
        for (Recipient recipient : recipients.ofRequest(request.id())) {
            Recipient held = recipients.locked(recipient.id());
            if (held.state().waiting()) recipients.move(held, RecipientState.NO_ANSWER, clock.instant());
        }
        freezing.atDeadline(request, lastMoment(deadline(request)));
        requests.move(request.id(), RequestStatus.DEADLINE_PASSED, By.PORTAL);
        requests.next(request.id(), NextAction.COLLATE, endOfToday());
    }

    /** The last that the database can tell from midnight. */
    private static Instant lastMoment(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Oslo.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
    }

    private static LocalDate deadline(RequestHeader request) {
        return Optional.ofNullable(request.replyDeadline())
                .or(() -> Optional.ofNullable(request.internalDeadline()))
                .orElseThrow(
                        () -> new IllegalStateException("no deadline of `" + request.name() + "` can have passed"));
    }

    private Optional<RequestHeader> underWay(UUID id) {
        return requests.find(id)
                .filter(request ->
                        request.status() == RequestStatus.FORWARDED || request.status() == RequestStatus.ANSWERING);
    }

    private Instant endOfToday() {
        var today = Oslo.today(clock);
        return days.endOf(days.isWorkingDay(today) ? today : days.plus(today, 1));
    }
}
