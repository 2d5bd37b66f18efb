package no.nortrials.portal.request;

import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;

/** What a reader of a request may do with it now, as far as this module goes. */
record May(
        boolean ask,
        boolean answer,
        boolean markRead,
        boolean moveDeadlines,
        boolean close,
        boolean withdraw,
        boolean reopen,
        boolean copy,
        boolean attach) {

    static May of(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        boolean sponsor = actor.is(Role.SPONSOR);
        boolean closed = request.status() == RequestStatus.CLOSED;
        boolean underWay = request.status().underWay();
        return new May(
                unit && underWay,
                sponsor && !closed && !request.draft(),
                unit && request.nextAction() == NextAction.READ_CLARIFICATION,
                (unit || sponsor) && underWay,
                unit && !closed,
                sponsor && !closed && !request.draft(),
                closed && (unit || (sponsor && request.closedReason() == ClosedReason.WITHDRAWN)),
                sponsor && !request.draft(),
                (unit || sponsor) && !closed);
    }
}
