package no.nortrials.portal.dispatch.reminding;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.RecipientState;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.request.NextAction;
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
    private final WorkingDays days;
    private final Clock clock;

    DeadlinePassing(Rounds rounds, Recipients recipients, Requests requests, WorkingDays days, Clock clock) {
        this.rounds = rounds;
        this.recipients = recipients;
        this.requests = requests;
        this.days = days;
        this.clock = clock;
    }

    void internal() {
        var today = Oslo.today(clock);
        for (UUID id : rounds.takeInternalDeadlinePassed(today, clock.instant()))
            if (underWay(id)) {
                boolean silent = recipients.ofRequest(id).stream()
                        .anyMatch(each -> each.state().waiting());
                requests.next(id, silent ? NextAction.CHASE : NextAction.COLLATE, endOfToday());
            }
    }

    void sponsors() {
        for (UUID id : rounds.takeReplyDeadlinePassed(Oslo.today(clock), clock.instant())) if (underWay(id)) pass(id);
    }

    private void pass(UUID id) {
        for (Recipient recipient : recipients.ofRequest(id)) {
            Recipient held = recipients.locked(recipient.id());
            if (held.state().waiting()) recipients.move(held, RecipientState.NO_ANSWER, clock.instant());
        }
        requests.move(id, RequestStatus.DEADLINE_PASSED, By.PORTAL);
        requests.next(id, NextAction.COLLATE, endOfToday());
    }

    private boolean underWay(UUID id) {
        return requests.find(id)
                .map(request ->
                        request.status() == RequestStatus.FORWARDED || request.status() == RequestStatus.ANSWERING)
                .orElse(false);
    }

    private Instant endOfToday() {
        var today = Oslo.today(clock);
        return days.endOf(days.isWorkingDay(today) ? today : days.plus(today, 1));
    }
}
