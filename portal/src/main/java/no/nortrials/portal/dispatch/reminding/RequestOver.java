package no.nortrials.portal.dispatch.reminding;

import java.time.Clock;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.dispatch.recipient.Rounds;
import no.nortrials.portal.request.RequestClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Nobody is reminded of a request that is closed. */
@Component
class RequestOver {
    private final Rounds rounds;
    private final Recipients recipients;
    private final Reminders reminders;
    private final Clock clock;

    RequestOver(Rounds rounds, Recipients recipients, Reminders reminders, Clock clock) {
        this.rounds = rounds;
        this.recipients = recipients;
        this.reminders = reminders;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RequestClosed closed) {
        rounds.close(closed.requestId(), clock.instant());
        recipients.ofRequest(closed.requestId()).forEach(each -> reminders.stop(each.id(), "CLOSED"));
    }
}
