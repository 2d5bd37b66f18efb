package no.nortrials.portal.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Accounts;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The life cycle in PostgreSQL. */
@Repository
@Transactional
class JdbcRequests implements Requests {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Visibility visibility;
    private final Intake intake;
    private final Accounts accounts;
    private final Pauses pauses;

    JdbcRequests(
            JdbcClient jdbc,
            Clock clock,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Visibility visibility,
            Intake intake,
            Accounts accounts,
            Pauses pauses) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
        this.visibility = visibility;
        this.intake = intake;
        this.accounts = accounts;
        this.pauses = pauses;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RequestHeader> find(UUID id) {
        return jdbc.sql(HeaderRows.SELECT + " where r.id = :id and r.deleted_at is null")
                .param("id", id)
                .query(HeaderRows::read)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RequestHeader> ofOrganisation(UUID organisation, int most) {
        return jdbc.sql(HeaderRows.SELECT + """
                         where r.organisation_id = :organisation and r.received_at is not null and r.deleted_at is null
                         order by r.received_at desc, r.id limit :most""")
                .param("organisation", organisation)
                .param("most", most)
                .query(HeaderRows::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RequestHeader> ofTrial(Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return jdbc.sql(HeaderRows.SELECT + """
                         where r.received_at is not null and r.deleted_at is null
                            and (upper(r.nct_number) in (:numbers) or left(r.eu_ct_number, 14) in (:numbers))""")
                .param("numbers", numbers)
                .query(HeaderRows::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public RequestHeader visibleTo(Actor actor, UUID id) {
        return find(id).filter(request -> visibility.of(actor, request))
                .map(request -> visibility.shown(actor, request))
                .orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean opened(Actor actor, UUID id) {
        return find(id).filter(request -> visibility.of(actor, request))
                .filter(request -> visibility.confidential(actor, request))
                .isPresent();
    }

    @Override
    public RequestHeader held(Actor actor, UUID id) {
        locked(id);
        return visibleTo(actor, id);
    }

    @Override
    public LocalDate usualDeadline(LocalDate earliest, LocalDate reply) {
        return intake.internal(earliest, reply);
    }

    @Override
    public void hospitalsDeadline(UUID id, @Nullable LocalDate day) {
        jdbc.sql("""
                        update request set internal_deadline = cast(:day as date), proposed_deadline = null,
                            version = version + 1, updated_at = :at
                        where id = :id
                            and (internal_deadline is distinct from cast(:day as date) or proposed_deadline is not null)
                        """)
                .param("day", day)
                .param("at", Sql.at(clock.instant()))
                .param("id", id)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> proposedDeadline(UUID id) {
        return jdbc.sql("select proposed_deadline from request where id = :id and proposed_deadline is not null")
                .param("id", id)
                .query(LocalDate.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public FormData form(UUID id) {
        return jdbc.sql("select form from request where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(FormJson::read)
                .orElseThrow(() -> unknown(id));
    }

    @Override
    @Transactional(readOnly = true)
    public FormData disclosed(UUID id, boolean confidential) {
        RequestHeader request = find(id).orElseThrow(() -> unknown(id));
        return Disclosure.of(form(id), request.tier(), request.sponsorNameable(), confidential);
    }

    @Override
    public UUID register(NewRequest request, By by) {
        UUID id = intake.insert(request);
        intake.receive(id, request.receivedAt(), by);
        return id;
    }

    @Override
    public void move(UUID id, RequestStatus to, By by) {
        RequestStatus from = locked(id);
        if (from == to) return;
        if (!from.canBecome(to)) throw new Conflict("a request `" + from + "` cannot become `" + to + "`");
        jdbc.sql("""
                        update request set status = :to, version = version + 1, updated_at = :at,
                            summarised_at = case when :to = 'SUMMARISED' then :at else summarised_at end
                        where id = :id
                        """)
                .param("to", to.name())
                .param("at", Sql.at(clock.instant()))
                .param("id", id)
                .update();
        if (from == RequestStatus.NEEDS_CLARIFICATION) pauses.end(id);
        audit.record(by, "request.moved", id, Map.of("from", from.name(), "to", to.name()));
        announce(id, to);
    }

    private void announce(UUID id, RequestStatus to) {
        switch (to) {
            case FORWARDED -> events.publishEvent(new RequestForwarded(id));
            case SUMMARISED -> events.publishEvent(new RequestSummarised(id));
            case DRAFT, RECEIVED, NEEDS_CLARIFICATION, TRIAGED, ANSWERING, DEADLINE_PASSED, CLOSED -> {}
        }
    }

    @Override
    public void next(UUID id, NextAction action, Instant due) {
        jdbc.sql("update request set next_action = :action, next_due = :due where id = :id")
                .param("action", action.name())
                .param("due", Sql.at(due))
                .param("id", id)
                .update();
    }

    @Override
    public void done(UUID id) {
        jdbc.sql("update request set next_action = null, next_due = null where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void close(UUID id, ClosedReason reason, By by) {
        RequestStatus from = locked(id);
        if (from == RequestStatus.CLOSED) return;
        if (!from.canBecome(RequestStatus.CLOSED)) throw new Conflict("a request `" + from + "` cannot be closed");
        jdbc.sql("""
                        update request set status = 'CLOSED', closed_reason = :reason, closed_at = :at, next_action = null,
                            next_due = null, version = version + 1, updated_at = :at, status_before_closing = :from
                        where id = :id
                        """)
                .param("reason", reason.name())
                .param("at", Sql.at(clock.instant()))
                .param("from", from.name())
                .param("id", id)
                .update();
        if (from == RequestStatus.NEEDS_CLARIFICATION) pauses.end(id);
        audit.record(by, "request.closed", id, Map.of("reason", reason.name()));
        events.publishEvent(new RequestClosed(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Correspondent> sponsor(UUID id) {
        Locale locale = find(id).map(RequestHeader::createdBy)
                .flatMap(accounts::byId)
                .map(account -> Languages.of(account.language()))
                .orElse(Languages.ENGLISH);
        FormData form = form(id);
        return form.filled(RequestFields.CONTACT_EMAIL)
                .filter(email -> email.contains("@"))
                .map(email -> new Correspondent(
                        form.filled(RequestFields.CONTACT_NAME).orElse(email), email, locale));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correspondent> unit() {
        return accounts.withRole(Role.COORDINATOR).stream()
                .map(account -> new Correspondent(account.name(), account.email(), Languages.of(account.language())))
                .toList();
    }

    private RequestStatus locked(UUID id) {
        return jdbc.sql("select status from request where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(RequestStatus::valueOf)
                .orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("no request `" + id + "`");
    }
}
