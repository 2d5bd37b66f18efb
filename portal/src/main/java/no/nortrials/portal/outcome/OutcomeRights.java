package no.nortrials.portal.outcome;

import java.util.List;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.Channel;
import no.nortrials.portal.request.RequestHeader;

/** Who may say what about an outcome, and who reads the words that came with it. Pure. */
final class OutcomeRights {
    private OutcomeRights() {}

    /** Whether there is anything to tell about an outcome of this request. */
    static boolean applies(RequestHeader request) {
        return !request.draft()
                && (request.channel() == Channel.CENTRE
                        || switch (request.kind()) {
                            case SITE, UNSPECIFIED -> true;
                            case COUNTRY, DEVICE_ADVICE -> false;
                        });
    }

    /** As what source this person may tell news; empty means that the person only reads. */
    static List<OutcomeSource> sources(Actor actor, RequestHeader request) {
        return switch (actor.role()) {
            case COORDINATOR -> List.of(OutcomeSource.values());
            case SPONSOR -> List.of(OutcomeSource.COMPANY);
            case HOSPITAL -> List.of(OutcomeSource.HOSPITAL);
            case CENTRE ->
                actor.organisationId().equals(request.centreId())
                        ? List.of(OutcomeSource.COMPANY, OutcomeSource.HOSPITAL)
                        : List.of();
            case ADMINISTRATOR -> List.of();
        };
    }

    static boolean mayWithdraw(Actor actor, RequestHeader request, OutcomeEvent event) {
        if (event.withdrawn()) return false;
        return actor.is(Role.COORDINATOR)
                || (sources(actor, request).contains(event.source()) && event.toldBy(By.actor(actor)));
    }

    /** A company's words are not for hospitals, nor the other way round; the unit and the centres read both. */
    static boolean readsNote(Actor actor, OutcomeEvent event) {
        return switch (actor.role()) {
            case COORDINATOR, CENTRE -> true;
            case SPONSOR -> event.source() == OutcomeSource.COMPANY;
            case HOSPITAL -> event.source() == OutcomeSource.HOSPITAL;
            case ADMINISTRATOR -> false;
        };
    }
}
