package no.nortrials.portal.request;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Account;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts: begun, saved as one types, thrown away, taken back. Law: what one person of an organisation saved is never
 * overwritten by another who has not seen it.
 */
@Service
@Transactional
class Drafts {
    /** What belongs to one occasion only and is not copied to a new request. */
    private static final List<String> NOT_COPIED = List.of(
            RequestFields.REPLY_DEADLINE,
            RequestFields.CONSENT_PROCESSING,
            RequestFields.CONSENT_OUTCOME,
            RequestFields.OUTCOME_BY);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Accounts accounts;
    private final Requests requests;
    private final Intake intake;
    private final AuditTrail audit;

    Drafts(JdbcClient jdbc, Clock clock, Accounts accounts, Requests requests, Intake intake, AuditTrail audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.accounts = accounts;
        this.requests = requests;
        this.intake = intake;
        this.audit = audit;
    }

    /** A new draft that knows who writes it. */
    UUID begin(Actor actor, Product product) {
        return insert(actor, product, about(actor), Origins.NONE);
    }

    /** A new draft with what a record said in it, each field with its origin. */
    UUID begin(Actor actor, Product product, Reading.Filled record, String source) {
        var values = new LinkedHashMap<>(about(actor).values());
        var origins = new LinkedHashMap<String, Origin>();
        RequestForms.of(product).fields().map(Field::name).forEach(field -> {
            Reading.Value value = record.values().get(field);
            if (value == null) return;
            values.put(field, List.of(value.text()));
            origins.put(field, new Origin(source, record.record(), value.path(), Oslo.today(clock)));
        });
        return insert(actor, product, new FormData(values), new Origins(origins));
    }

    /** A new draft like an earlier request, without what belongs to that occasion only. */
    UUID copy(Actor actor, UUID earlier) {
        RequestHeader header = requests.visibleTo(actor, earlier);
        var values = new LinkedHashMap<>(requests.form(earlier).values());
        values.keySet().removeAll(NOT_COPIED);
        return insert(actor, header.product(), new FormData(values), Origins.NONE);
    }

    private UUID insert(Actor actor, Product product, FormData form, Origins origins) {
        RequestKind kind = Facts.of(form, RequestKind.UNSPECIFIED).kind();
        UUID id = intake.insert(new NewRequest(
                null, kind, product, actor.organisationId(), actor.accountId(), form, clock.instant(), false));
        jdbc.sql("update request set origins = :origins::jsonb, updated_by = :by where id = :id")
                .param("origins", origins.json())
                .param("by", actor.accountId())
                .param("id", id)
                .update();
        return id;
    }

    private FormData about(Actor actor) {
        String organisation =
                accounts.byId(actor.accountId()).map(Account::organisationName).orElse("");
        return new FormData(Map.of(
                RequestFields.ORGANISATION, List.of(organisation),
                RequestFields.CONTACT_NAME, List.of(actor.name()),
                RequestFields.CONTACT_EMAIL, List.of(actor.email())));
    }

    /** Whether it was sent already: by a second click, or by a colleague who was faster. */
    @Transactional(readOnly = true)
    boolean sent(Actor actor, UUID id) {
        return !requests.visibleTo(actor, id).draft();
    }

    /** The draft when the actor may write in it; otherwise {@link NotFound}. */
    @Transactional(readOnly = true)
    Draft of(Actor actor, UUID id) {
        RequestHeader header = requests.visibleTo(actor, id);
        if (!header.draft() || !actor.is(Role.SPONSOR)) throw new NotFound("no draft `" + id + "`");
        return jdbc.sql("""
                        select r.form, r.origins, r.updated_by, a.name as updated_by_name, r.updated_at
                        from request r left join account a on a.id = r.updated_by where r.id = :id
                        """)
                .param("id", id)
                .query((row, number) -> new Draft(
                        header,
                        FormJson.read(row.getString("form")),
                        Origins.read(row.getString("origins")),
                        Sql.id(row, "updated_by"),
                        row.getString("updated_by_name"),
                        Sql.instantOf(row, "updated_at")))
                .single();
    }

    /** Saves the answers to some questions as they were typed, right or wrong. */
    Saving save(Actor actor, UUID id, List<Field> asked, FormData typed, int seen) {
        lock(id);
        Draft draft = of(actor, id);
        if (draft.version() != seen && !actor.accountId().equals(draft.updatedBy())) return new Saving.Overtaken(draft);
        FormData form = draft.form().overlaid(typed, asked);
        // a late autosave of what is kept already changes nothing, so that it overtakes nobody
        if (form.equals(draft.form())) return new Saving.Saved(draft.version(), draft.updatedAt());
        write(actor, draft, form);
        return new Saving.Saved(draft.version() + 1, clock.instant());
    }

    private void write(Actor actor, Draft draft, FormData form) {
        Instant at = clock.instant();
        jdbc.sql("""
                        update request set form = :form::jsonb, origins = :origins::jsonb, kind = :kind, title = :title,
                            protocol_number = :protocol, eu_ct_number = :euCt, nct_number = :nct, indication = :indication,
                            therapy_area = :area, phase = :phase, tier = :tier, sponsor_nameable = :nameable,
                            reply_deadline = :deadline, version = version + 1, updated_at = :at, updated_by = :by
                        where id = :id
                        """)
                .param("form", FormJson.write(form))
                .param("origins", draft.origins().after(draft.form(), form).json())
                .param("at", Sql.at(at))
                .param("by", actor.accountId())
                .param("id", draft.id())
                .params(Intake.columns(Facts.of(form, RequestKind.UNSPECIFIED)))
                .update();
    }

    /** Throws the draft away; {@link #restore} takes it back. */
    void delete(Actor actor, UUID id) {
        lock(id);
        Draft draft = of(actor, id);
        jdbc.sql("update request set deleted_at = :at where id = :id")
                .param("at", Sql.at(clock.instant()))
                .param("id", draft.id())
                .update();
        audit.record(By.actor(actor), "request.draft-deleted", id, Map.of());
    }

    void restore(Actor actor, UUID id) {
        int restored = jdbc.sql("""
                        update request set deleted_at = null
                        where id = :id and organisation_id = :organisation and deleted_at is not null
                        """)
                .param("id", id)
                .param("organisation", actor.organisationId())
                .update();
        if (restored == 0) throw new NotFound("no deleted draft `" + id + "`");
        audit.record(By.actor(actor), "request.draft-restored", id, Map.of());
    }

    private void lock(UUID id) {
        jdbc.sql("select 1 from request where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }
}
