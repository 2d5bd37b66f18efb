package no.nortrials.portal.dispatch.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confidentiality agreements between a company and a trust, recorded by the unit; a master serves every request. */
@Service
@Transactional
class Agreements {
    private final JdbcClient jdbc;
    private final Requests requests;
    private final Directory directory;
    private final AuditTrail audit;
    private final Clock clock;

    Agreements(JdbcClient jdbc, Requests requests, Directory directory, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    record Agreement(
            UUID trustId,
            String reference,
            String signatory,
            LocalDate effectiveOn,
            @Nullable LocalDate expiresOn,
            boolean master) {}

    RequestHeader request(Actor actor, UUID requestId) {
        return requests.visibleTo(actor, requestId);
    }

    /** Those that concern a request. */
    List<Agreement> of(RequestHeader request) {
        return jdbc.sql("""
                select * from cda where organisation_id = :company and (request_id is null or request_id = :request)
                order by recorded_at
                """)
                .param("company", request.organisationId())
                .param("request", request.id())
                .query((row, number) -> new Agreement(
                        Sql.id(row, "trust_id"),
                        row.getString("reference"),
                        row.getString("signatory"),
                        row.getObject("effective_on", LocalDate.class),
                        Sql.day(row, "expires_on"),
                        row.getObject("request_id") == null))
                .list();
    }

    void record(Actor actor, UUID requestId, UUID trustId, FormData form) {
        RequestHeader request = requests.visibleTo(actor, requestId);
        var _ = directory.trust(trustId).orElseThrow(() -> new NotFound("trust `" + trustId + "`"));
        jdbc.sql("""
                insert into cda (organisation_id, trust_id, request_id, reference, parties, signatory, effective_on,
                    expires_on, recorded_by, recorded_at)
                values (:company, :trust, cast(:request as uuid), :reference, :parties, :signatory, :from,
                    cast(:to as date), :by, :now)
                """)
                .param("company", request.organisationId())
                .param("trust", trustId)
                .param("request", form.text("master").equals("ALL") ? null : requestId)
                .param("reference", form.text("reference"))
                .param("parties", form.text("parties"))
                .param("signatory", form.text("signatory"))
                .param("from", form.day("effectiveOn").orElseThrow())
                .param("to", form.day("expiresOn").orElse(null))
                .param("by", actor.accountId())
                .param("now", Sql.at(clock.instant()))
                .update();
        audit.record(
                AuditTrail.By.actor(actor),
                "dispatch.agreement-recorded",
                requestId,
                Map.of("trust", trustId.toString(), "reference", form.text("reference")));
    }
}
