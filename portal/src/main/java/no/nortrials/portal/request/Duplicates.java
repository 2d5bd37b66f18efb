package no.nortrials.portal.request;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same study arriving twice, by either channel: found by number or by likeness, decided by the unit. */
@Service
@Transactional
class Duplicates {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Guarded guarded;
    private final Requests requests;
    private final AuditTrail audit;
    private final Likeness likeness;

    Duplicates(JdbcClient jdbc, Clock clock, Guarded guarded, Requests requests, AuditTrail audit, Likeness likeness) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.guarded = guarded;
        this.requests = requests;
        this.audit = audit;
        this.likeness = likeness;
    }

    /** The look-alikes of a request, those with a common number first. Titles count only when the indication fits too. */
    List<Lookalike> of(RequestHeader request) {
        likeness.compare(request);
        return jdbc.sql("""
                        with found as (
                            select id, 'PROTOCOL' as why from request
                                where lower(protocol_number) = lower(:protocol)
                            union all select id, 'EU_CT' from request where eu_ct_number = :euCt
                            union all select id, 'NCT' from request where nct_number = :nct
                            union all select * from (select other_id, 'TITLE' from lookalike
                                where request_id = :id order by alike desc limit 20) as alike
                        ), together as (
                            select id, array_agg(why) as why from found where id <> :id group by id
                        )
                        """ + HeaderRows.SELECT.replace("r.created_at", "r.created_at, t.why, v.same") + """
                            join together t on t.id = r.id
                            left join duplicate_verdict v
                                on v.request_id = least(r.id, :id) and v.other_id = greatest(r.id, :id)
                        where r.status <> 'DRAFT' and r.deleted_at is null
                        order by (t.why <> array['TITLE']) desc, r.received_at desc limit :most
                        """)
                .param("id", request.id())
                .param("protocol", request.protocolNumber())
                .param("euCt", request.euCtNumber())
                .param("nct", request.nctNumber())
                .param("most", MOST)
                .query((row, number) -> new Lookalike(
                        HeaderRows.read(row, number), why(row.getArray("why")), verdict(row.getObject("same"))))
                .list();
    }

    private static Set<String> why(Array array) throws SQLException {
        return new TreeSet<>(List.of((String[]) array.getArray()));
    }

    private static @Nullable Boolean verdict(@Nullable Object same) {
        return (Boolean) same;
    }

    /** The unit's verdict; with {@code close} the request is closed as a duplicate of the other. */
    Handled decide(Actor actor, UUID id, UUID other, boolean same, boolean close, int seen) {
        RequestHeader request = guarded.locked(actor, id);
        requests.visibleTo(actor, other);
        if (!actor.is(Role.COORDINATOR) || id.equals(other)) throw new NotFound("no such pair");
        if (request.version() != seen) return new Handled.Overtaken();
        write(actor, id, other, same);
        audit.record(
                By.actor(actor),
                same ? "request.duplicate-same" : "request.duplicate-different",
                id,
                Map.of("other", requests.find(other).map(RequestHeader::name).orElse("")));
        if (same && close) close(actor, request, other);
        return new Handled.Done(id);
    }

    private void write(Actor actor, UUID id, UUID other, boolean same) {
        jdbc.sql("""
                        insert into duplicate_verdict (request_id, other_id, same, decided_by, decided_at)
                        values (least(:id, :other), greatest(:id, :other), :same, :by, :at)
                        on conflict (request_id, other_id) do update
                            set same = excluded.same, decided_by = excluded.decided_by, decided_at = excluded.decided_at
                        """)
                .param("id", id)
                .param("other", other)
                .param("same", same)
                .param("by", actor.accountId())
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    private void close(Actor actor, RequestHeader request, UUID other) {
        if (request.status() == RequestStatus.CLOSED) return;
        requests.close(request.id(), ClosedReason.DUPLICATE, By.actor(actor));
        jdbc.sql("update request set duplicate_of = :other where id = :id")
                .param("other", other)
                .param("id", request.id())
                .update();
    }
}
