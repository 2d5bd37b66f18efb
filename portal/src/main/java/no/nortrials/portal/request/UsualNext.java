package no.nortrials.portal.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.springframework.stereotype.Component;

/** What the unit does next with a request in a status, when nothing else tells. */
@Component
class UsualNext {
    private final Requests requests;
    private final WorkingDays days;
    private final Clock clock;

    UsualNext(Requests requests, WorkingDays days, Clock clock) {
        this.requests = requests;
        this.days = days;
        this.clock = clock;
    }

    void apply(UUID id) {
        RequestHeader request = requests.find(id).orElseThrow();
        LocalDate internal = request.internalDeadline();
        LocalDate reply = request.replyDeadline();
        switch (request.status()) {
            case RECEIVED -> requests.next(id, NextAction.TRIAGE, days.endOf(soon()));
            case TRIAGED -> requests.next(id, NextAction.DISPATCH, days.endOf(soon()));
            case FORWARDED, ANSWERING ->
                requests.next(id, NextAction.CHASE, days.endOf(internal == null ? soon() : internal));
            case DEADLINE_PASSED -> requests.next(id, NextAction.COLLATE, days.endOf(reply == null ? soon() : reply));
            case DRAFT, NEEDS_CLARIFICATION, SUMMARISED, CLOSED -> requests.done(id);
        }
    }

    private LocalDate soon() {
        return days.plus(Oslo.today(clock), 1);
    }
}
