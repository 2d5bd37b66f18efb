package no.nortrials.portal.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the unit, and the sponsor, do with a request as a whole: move its deadlines, close it, open it again. */
@Service
@Transactional
class Handling {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Guarded guarded;
    private final Requests requests;
    private final UsualNext usual;
    private final AuditTrail audit;
    private final RequestMails mails;
    private final ApplicationEventPublisher events;
    private final DeadlineMoving moving;

    Handling(
            JdbcClient jdbc,
            Clock clock,
            Guarded guarded,
            Requests requests,
            UsualNext usual,
            AuditTrail audit,
            RequestMails mails,
            ApplicationEventPublisher events,
            DeadlineMoving moving) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.guarded = guarded;
        this.requests = requests;
        this.usual = usual;
        this.audit = audit;
        this.mails = mails;
        this.events = events;
        this.moving = moving;
    }

    /**
     * New deadlines, and why.
     *
     * @param internal the hospitals', or null for the usual one
     */
    record Deadlines(LocalDate reply, @Nullable LocalDate internal, String reason) {}

    Handled moveDeadlines(Actor actor, UUID id, Deadlines to, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        if (!actor.is(Role.COORDINATOR, Role.SPONSOR)) throw new NotFound("not for `" + actor.role() + "`");
        return request.version() == seen ? moving.move(actor, request, to) : new Handled.Overtaken();
    }

    /** Closed by the unit. */
    Handled close(Actor actor, UUID id, ClosedReason reason, int seen) {
        RequestHeader request = forUnit(actor, id);
        if (request.version() != seen) return new Handled.Overtaken();
        if (request.status() == RequestStatus.CLOSED) return new Handled.Done(id);
        requests.close(id, reason, By.actor(actor));
        requests.find(id).ifPresent(mails::closed);
        return new Handled.Done(id);
    }

    /** Taken back by the sponsor. */
    Handled withdraw(Actor actor, UUID id, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        if (!actor.is(Role.SPONSOR) || request.draft()) throw new NotFound("nothing to withdraw in `" + id + "`");
        if (request.version() != seen) return new Handled.Overtaken();
        if (request.status() == RequestStatus.CLOSED) return new Handled.Done(id);
        requests.close(id, ClosedReason.WITHDRAWN, By.actor(actor));
        requests.find(id).ifPresent(mails::withdrawn);
        return new Handled.Done(id);
    }

    /** The undo of closing: back to where it was. */
    Handled reopen(Actor actor, UUID id, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        boolean own = actor.is(Role.SPONSOR) && request.closedReason() == ClosedReason.WITHDRAWN;
        if (!own && !actor.is(Role.COORDINATOR)) throw new NotFound("nothing to reopen in `" + id + "`");
        if (request.version() != seen) return new Handled.Overtaken();
        if (request.status() != RequestStatus.CLOSED) return new Handled.Done(id);
        jdbc.sql("""
                        update request set status = case when status_before_closing = 'NEEDS_CLARIFICATION'
                                then coalesce(status_before_clarification, 'RECEIVED')
                                else coalesce(status_before_closing, 'RECEIVED') end,
                            status_before_closing = null, closed_reason = null, closed_at = null, duplicate_of = null,
                            version = version + 1, updated_at = :at
                        where id = :id
                        """).param("at", Sql.at(clock.instant())).param("id", id).update();
        if (request.channel() == Channel.PORTAL) usual.apply(id);
        audit.record(By.actor(actor), "request.reopened", id, Map.of());
        events.publishEvent(new RequestReopened(id));
        return new Handled.Done(id);
    }

    private RequestHeader forUnit(Actor actor, UUID id) {
        RequestHeader request = guarded.locked(actor, id);
        if (!actor.is(Role.COORDINATOR)) throw new NotFound("not for `" + actor.role() + "`");
        return request;
    }
}
