package no.nortrials.portal.centre;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.NewRequest;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.Product;
import no.nortrials.portal.request.RequestFields;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestStatus;
import no.nortrials.portal.request.Requests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records, changes and passes on requests that reached a centre directly. What is typed has been checked. */
@Service
@Transactional
class Recording {
    private final JdbcClient db;
    private final Requests requests;
    private final AuditTrail audit;
    private final WorkingDays days;
    private final Clock clock;

    Recording(JdbcClient db, Requests requests, AuditTrail audit, WorkingDays days, Clock clock) {
        this.db = db;
        this.requests = requests;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    UUID record(Actor actor, FormData form) {
        UUID id = requests.register(
                new NewRequest(
                        actor.organisationId(),
                        RequestKind.valueOf(form.text(CentreForm.KIND)),
                        Product.valueOf(form.text(CentreForm.PRODUCT)),
                        organisation(form.text(CentreForm.ORGANISATION)),
                        actor.accountId(),
                        CentreForm.withNumber(form),
                        receivedAt(form),
                        false),
                By.actor(actor));
        handle(actor, id, form);
        return id;
    }

    /** Writes all or none. */
    int record(Actor actor, Iterable<FormData> forms) {
        int recorded = 0;
        for (FormData form : forms) {
            record(actor, form);
            recorded++;
        }
        return recorded;
    }

    void change(Actor actor, CentreRequests.Recorded seen, FormData form, int version) {
        FormData full = CentreForm.withNumber(form);
        int changed = db.sql("""
                        update request set form = :form::jsonb, kind = :kind, product = :product,
                            organisation_id = :organisation, title = :title, protocol_number = nullif(:protocol, ''),
                            eu_ct_number = nullif(:euCt, ''), nct_number = nullif(:nct, ''),
                            indication = nullif(:indication, ''), therapy_area = nullif(:area, ''),
                            phase = nullif(:phase, ''), received_at = :received, counted_from = :counted,
                            version = version + 1, updated_at = :now
                        where id = :id and version = :version""")
                .param("form", FormJson.write(full))
                .param("kind", form.text(CentreForm.KIND))
                .param("product", form.text(CentreForm.PRODUCT))
                .param("organisation", organisation(form.text(CentreForm.ORGANISATION)))
                .param("title", form.text(CentreForm.TITLE))
                .param("protocol", full.text(RequestFields.PROTOCOL_NUMBER))
                .param("euCt", full.text(RequestFields.EU_CT_NUMBER))
                .param("nct", full.text(RequestFields.NCT_NUMBER))
                .param("indication", form.text(CentreForm.INDICATION))
                .param("area", form.text(CentreForm.THERAPY_AREA))
                .param("phase", form.text(CentreForm.PHASE))
                .param("received", receivedAt(form).atOffset(ZoneOffset.UTC))
                .param("counted", days.countedFrom(receivedAt(form)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", seen.id())
                .param("version", version)
                .update();
        if (changed == 0) throw new Conflict("recorded request `" + seen.id() + "`");
        audit.record(By.actor(actor), "centre.changed", seen.id(), Map.of());
        handle(actor, seen.id(), form);
    }

    /** Asks the coordinating unit to spread it: from here it is triaged as any other. */
    void forward(Actor actor, CentreRequests.Recorded recorded) {
        if (!recorded.status().equals("RECEIVED")) throw new NotFound("open request `" + recorded.id() + "`");
        if (recorded.withUnit()) return;
        requests.next(recorded.id(), NextAction.TRIAGE, days.endOf(days.plus(Oslo.today(clock), 1)));
        audit.record(By.actor(actor), "centre.forwarded", recorded.id(), Map.of());
    }

    private void handle(Actor actor, UUID id, FormData form) {
        boolean closed = form.text(CentreForm.HANDLING).equals("CLOSED");
        RequestStatus status = requests.find(id).orElseThrow().status();
        if (closed) requests.close(id, ClosedReason.COMPLETED, By.actor(actor));
        else if (status == RequestStatus.CLOSED) reopen(actor, id);
    }

    private void reopen(Actor actor, UUID id) {
        db.sql("""
                        update request set status = 'RECEIVED', closed_at = null, closed_reason = null,
                            version = version + 1 where id = :id""").param("id", id).update();
        audit.record(By.actor(actor), "centre.reopened", id, Map.of());
    }

    private Instant receivedAt(FormData form) {
        Instant noon = form.day(CentreForm.RECEIVED_ON)
                .orElseThrow()
                .atTime(LocalTime.NOON)
                .atZone(Oslo.ZONE)
                .toInstant();
        return noon.isAfter(clock.instant()) ? clock.instant() : noon;
    }

    /** The firm of this name, made when nobody has heard of it. */
    private UUID organisation(String name) {
        return db.sql("""
                        select id from organisation where lower(name) = lower(:name)
                            and kind in ('SPONSOR', 'CRO', 'STARTUP', 'ACADEMIC') order by created_at, id limit 1""")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> db.sql("insert into organisation (name, kind) values (:name, 'SPONSOR') returning id")
                        .param("name", name)
                        .query(UUID.class)
                        .single());
    }
}
