package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Round;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/** Whether an answer is still taken, and whether it is late. */
@Component
class Openness {
    private final Requests requests;
    private final Rounds rounds;
    private final Clock clock;

    Openness(Requests requests, Rounds rounds, Clock clock) {
        this.requests = requests;
        this.rounds = rounds;
        this.clock = clock;
    }

    boolean open(Recipient recipient) {
        return recipient.state().mayAnswer()
                && request(recipient).status() != RequestStatus.CLOSED
                && !rounds.find(recipient.requestId()).map(Round::closed).orElse(false);
    }

    boolean late(RequestHeader request) {
        return request.replyDeadline() != null && Oslo.today(clock).isAfter(request.replyDeadline());
    }

    RequestHeader request(Recipient recipient) {
        return requests.find(recipient.requestId())
                .orElseThrow(() -> new IllegalStateException("no request `" + recipient.requestId() + "`"));
    }
}
