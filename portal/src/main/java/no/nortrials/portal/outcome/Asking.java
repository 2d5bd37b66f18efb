package no.nortrials.portal.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.Correspondent;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts one due question, or says why not, in one transaction with its message. */
@Service
@Transactional
class Asking {
    private static final int WORKING_DAYS_TO_ASK_IN_PERSON = 5;

    private final AskStore asks;
    private final OutcomeStore outcomes;
    private final Requests requests;
    private final Outbox outbox;
    private final AskMail mail;
    private final WorkingDays workingDays;
    private final OutcomeProperties properties;
    private final Clock clock;

    Asking(
            AskStore asks,
            OutcomeStore outcomes,
            Requests requests,
            Outbox outbox,
            AskMail mail,
            WorkingDays workingDays,
            OutcomeProperties properties,
            Clock clock) {
        this.asks = asks;
        this.outcomes = outcomes;
        this.requests = requests;
        this.outbox = outbox;
        this.mail = mail;
        this.workingDays = workingDays;
        this.properties = properties;
        this.clock = clock;
    }

    /** False when nothing was due. */
    boolean askOne() {
        Optional<Ask> due = asks.takeDue(Oslo.today(clock));
        due.ifPresent(this::askOrSkip);
        return due.isPresent();
    }

    private void askOrSkip(Ask ask) {
        RequestHeader request = requests.find(ask.requestId()).orElseThrow();
        Optional<Correspondent> sponsor = requests.sponsor(ask.requestId());
        if (known(ask.requestId())) asks.skip(ask, Ask.Skipped.OUTCOME_KNOWN);
        else if (endedOtherwise(request)) asks.skip(ask, Ask.Skipped.CLOSED);
        else if (laterOneDue(ask)) asks.skip(ask, Ask.Skipped.LATER_ONE_DUE);
        else if (sponsor.isEmpty()) asks.skip(ask, Ask.Skipped.NO_ADDRESS);
        else put(ask, request, sponsor.get());
    }

    private void put(Ask ask, RequestHeader request, Correspondent sponsor) {
        String secret = Secrets.fresh();
        asks.asked(ask, Secrets.hash(secret), clock.instant());
        outbox.queue(mail.of(ask, request, sponsor, secret));
    }

    private boolean known(UUID request) {
        return outcomes.ofRequest(request)
                .current()
                .filter(event -> event.kind().isFinal())
                .isPresent();
    }

    private static boolean endedOtherwise(RequestHeader request) {
        return request.status() == RequestStatus.CLOSED && request.closedReason() != ClosedReason.COMPLETED;
    }

    /** After a long stop two questions may be due: one mail is enough. */
    private boolean laterOneDue(Ask ask) {
        return asks.ofRequest(ask.requestId()).stream()
                .anyMatch(other -> other.days() > ask.days() && !other.dueOn().isAfter(Oslo.today(clock)));
    }

    /** Hands one request that answered no mail to the unit; false when there is none. */
    boolean escalateOne() {
        Instant before = clock.instant().minus(Duration.ofDays(properties.patienceDays()));
        Optional<UUID> silent = asks.takeUnanswered(properties.lastAsk(), before);
        silent.ifPresent(this::escalate);
        return silent.isPresent();
    }

    private void escalate(UUID request) {
        asks.escalated(request, properties.lastAsk(), clock.instant());
        RequestHeader header = requests.find(request).orElseThrow();
        if (!known(request) && header.status() != RequestStatus.CLOSED)
            requests.next(
                    request,
                    NextAction.ASK_OUTCOME,
                    workingDays.endOf(workingDays.plus(Oslo.today(clock), WORKING_DAYS_TO_ASK_IN_PERSON)));
    }
}
