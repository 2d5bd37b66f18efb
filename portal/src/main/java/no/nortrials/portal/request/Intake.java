package no.nortrials.portal.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.form.FormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a request comes to be received: its reference, its deadlines, its first next action. */
@Component
class Intake {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkingDays days;
    private final RequestProperties properties;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Intake(
            JdbcClient jdbc,
            Clock clock,
            WorkingDays days,
            RequestProperties properties,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
        this.properties = properties;
        this.audit = audit;
        this.events = events;
    }

    /** Writes a draft with the form in it. */
    UUID insert(NewRequest request) {
        Facts facts = Facts.of(request.form(), request.kind());
        UUID id = jdbc.sql("""
                        insert into request (channel, centre_id, kind, product, status, organisation_id, created_by, form,
                            title, protocol_number, eu_ct_number, nct_number, indication, therapy_area, phase, tier,
                            sponsor_nameable, reply_deadline, synthetic, created_at, updated_at)
                        values (:channel, :centre, :kind, :product, 'DRAFT', :organisation, :by, :form::jsonb,
                            :title, :protocol, :euCt, :nct, :indication, :area, :phase, :tier,
                            :nameable, :deadline, :synthetic, :at, :at)
                        returning id
                        """)
                .param("channel", request.channel().name())
                .param("centre", request.centreId())
                .param("product", request.product().name())
                .param("organisation", request.organisationId())
                .param("by", request.createdBy())
                .param("form", FormJson.write(request.form()))
                .param("synthetic", request.synthetic())
                .param("at", Sql.at(clock.instant()))
                .params(columns(facts))
                .query(UUID.class)
                .single();
        return id;
    }

    static Map<String, @Nullable Object> columns(Facts facts) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("kind", facts.kind().name());
        columns.put("title", facts.title());
        columns.put("protocol", facts.protocolNumber());
        columns.put("euCt", facts.euCtNumber());
        columns.put("nct", facts.nctNumber());
        columns.put("indication", facts.indication());
        columns.put("area", facts.therapyArea());
        columns.put("phase", facts.phase());
        columns.put("tier", facts.tier().name());
        columns.put("nameable", facts.sponsorNameable());
        columns.put("deadline", facts.replyDeadline());
        return columns;
    }

    /** Makes a draft a received request. The caller has locked it and checked the form. */
    String receive(UUID id, Instant receivedAt, By by) {
        LocalDate counted = days.countedFrom(receivedAt);
        String reference =
                reference(Oslo.today(Clock.fixed(receivedAt, Oslo.ZONE)).getYear());
        jdbc.sql("""
                        update request set status = 'RECEIVED', reference = :reference, received_at = :received,
                            counted_from = :counted, version = version + 1, updated_at = :at,
                            next_action = case when channel = 'PORTAL' then 'TRIAGE' end,
                            next_due = case when channel = 'PORTAL' then :due::timestamptz end
                        where id = :id
                        """)
                .param("reference", reference)
                .param("received", Sql.at(receivedAt))
                .param("counted", counted)
                .param("at", Sql.at(clock.instant()))
                .param("due", Sql.at(days.endOf(days.plus(counted, properties.triageDays()))))
                .param("id", id)
                .update();
        jdbc.sql("select reply_deadline from request where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(Sql.day(row, "reply_deadline")))
                .single()
                .ifPresent(deadline -> internalDeadline(id, internal(counted, deadline)));
        audit.record(by, "request.received", id, Map.of("reference", reference));
        events.publishEvent(new RequestReceived(id));
        return reference;
    }

    /** Some working days before the sponsor's deadline, but never before the earliest day, unless the sponsor's own is. */
    LocalDate internal(LocalDate earliest, LocalDate deadline) {
        LocalDate earlier = days.minus(deadline, properties.internalDeadlineDays());
        if (!earlier.isBefore(earliest)) return earlier;
        return earliest.isAfter(deadline) ? deadline : earliest;
    }

    private void internalDeadline(UUID id, LocalDate day) {
        jdbc.sql("update request set internal_deadline = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private String reference(int year) {
        int number = jdbc.sql("""
                        insert into request_series (year, last) values (:year, 1)
                        on conflict (year) do update set last = request_series.last + 1 returning last
                        """).param("year", year).query(Integer.class).single();
        return String.format(Locale.ROOT, "NT-%d-%04d", year, number);
    }
}
