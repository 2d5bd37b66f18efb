package no.nortrials.portal.request;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The thread between unit and sponsor. While the unit waits for an answer the request's clock stands still. */
@Service
@Transactional
class Clarifications {
    static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Guarded guarded;
    private final Requests requests;
    private final Pauses pauses;
    private final UsualNext usual;
    private final WorkingDays days;
    private final RequestProperties properties;
    private final AuditTrail audit;
    private final RequestMails mails;

    Clarifications(
            JdbcClient jdbc,
            Clock clock,
            Guarded guarded,
            Requests requests,
            Pauses pauses,
            UsualNext usual,
            WorkingDays days,
            RequestProperties properties,
            AuditTrail audit,
            RequestMails mails) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.guarded = guarded;
        this.requests = requests;
        this.pauses = pauses;
        this.usual = usual;
        this.days = days;
        this.properties = properties;
        this.audit = audit;
        this.mails = mails;
    }

    @Transactional(readOnly = true)
    List<Clarification> of(UUID request) {
        return jdbc.sql("""
                        select id, side, author_name, text, written_at from clarification
                        where request_id = :request order by written_at, id
                        """)
                .param("request", request)
                .query((row, number) -> new Clarification(
                        Sql.idOf(row, "id"),
                        Sql.codeOf(row, "side", Clarification.Side.class),
                        row.getString("author_name"),
                        row.getString("text"),
                        Sql.instantOf(row, "written_at")))
                .list();
    }

    /** Writes to the other side: the unit asks, the sponsor answers. */
    Handled write(Actor actor, UUID id, String text, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        if (request.version() != seen) return new Handled.Overtaken();
        if (text.isBlank()) return new Handled.Refused("request.clarification.empty", "");
        if (text.length() > LONGEST)
            return new Handled.Refused("request.clarification.long", Integer.toString(text.length()));
        return switch (actor.role()) {
            case COORDINATOR -> ask(actor, request, text.strip());
            case SPONSOR -> answer(actor, request, text.strip());
            case CENTRE, HOSPITAL, ADMINISTRATOR -> throw new NotFound("no thread for `" + actor.role() + "`");
        };
    }

    private Handled ask(Actor actor, RequestHeader request, String text) {
        if (!request.status().underWay()) return new Handled.Refused("request.clarification.notNow", "");
        UUID id = request.id();
        UUID written = insert(actor, request, Clarification.Side.UNIT, text);
        if (request.status() != RequestStatus.NEEDS_CLARIFICATION) {
            jdbc.sql("update request set status_before_clarification = status where id = :id")
                    .param("id", id)
                    .update();
            requests.move(id, RequestStatus.NEEDS_CLARIFICATION, By.actor(actor));
            pauses.begin(id);
        } else touch(id);
        requests.next(
                id,
                NextAction.AWAIT_CLARIFICATION,
                days.endOf(days.plus(Oslo.today(clock), properties.clarificationDays())));
        audit.record(By.actor(actor), "request.clarification-asked", id, Map.of());
        mails.asked(request, written);
        return new Handled.Done(written);
    }

    private Handled answer(Actor actor, RequestHeader request, String text) {
        if (request.status() == RequestStatus.CLOSED || request.draft())
            return new Handled.Refused("request.clarification.notNow", "");
        UUID id = request.id();
        UUID written = insert(actor, request, Clarification.Side.SPONSOR, text);
        if (request.status() == RequestStatus.NEEDS_CLARIFICATION) resume(id);
        touch(id);
        requests.next(id, NextAction.READ_CLARIFICATION, days.endOf(days.plus(Oslo.today(clock), 1)));
        audit.record(By.actor(actor), "request.clarification-answered", id, Map.of());
        mails.answered(request, written);
        return new Handled.Done(written);
    }

    /** Goes back to where it was; nothing that follows from first coming there happens a second time. */
    private void resume(UUID id) {
        pauses.end(id);
        jdbc.sql("""
                        update request set status = coalesce(status_before_clarification, 'RECEIVED'),
                            status_before_clarification = null
                        where id = :id
                        """).param("id", id).update();
    }

    /** The unit has read the answer. */
    Handled read(Actor actor, UUID id, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        if (!actor.is(Role.COORDINATOR)) throw new NotFound("no thread for `" + actor.role() + "`");
        if (request.version() != seen) return new Handled.Overtaken();
        if (request.nextAction() != NextAction.READ_CLARIFICATION) return new Handled.Done(id);
        usual.apply(id);
        touch(id);
        audit.record(By.actor(actor), "request.clarification-read", id, Map.of());
        return new Handled.Done(id);
    }

    private UUID insert(Actor actor, RequestHeader request, Clarification.Side side, String text) {
        return jdbc.sql("""
                        insert into clarification (request_id, side, author_id, author_name, text, written_at)
                        values (:request, :side, :author, :name, :text, :at) returning id
                        """)
                .param("request", request.id())
                .param("side", side.name())
                .param("author", actor.accountId())
                .param("name", actor.name())
                .param("text", text)
                .param("at", Sql.at(clock.instant()))
                .query(UUID.class)
                .single();
    }

    private void touch(UUID id) {
        jdbc.sql("update request set version = version + 1, updated_at = :at where id = :id")
                .param("at", Sql.at(clock.instant()))
                .param("id", id)
                .update();
    }
}
