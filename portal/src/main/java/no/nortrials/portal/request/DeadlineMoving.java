package no.nortrials.portal.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves the sponsor's deadline. The hospitals' follows at once while nobody is asked. Once they are asked it is only
 * proposed anew: hospitals keep the date they were told until the unit says yes and they are told of the new one.
 */
@Component
class DeadlineMoving {
    private final JdbcClient jdbc;
    private final Requests requests;
    private final WorkingDays days;
    private final AuditTrail audit;
    private final RequestMails mails;
    private final Clock clock;

    DeadlineMoving(
            JdbcClient jdbc, Requests requests, WorkingDays days, AuditTrail audit, RequestMails mails, Clock clock) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.days = days;
        this.audit = audit;
        this.mails = mails;
        this.clock = clock;
    }

    /** The request is held by the caller. */
    Handled move(Actor actor, RequestHeader request, Handling.Deadlines to) {
        Optional<Handled> refused = refused(request, to);
        if (refused.isPresent()) return refused.get();
        boolean asked = asked(request.id());
        LocalDate internal = internal(request, to, asked);
        if (internal.isAfter(to.reply())) return new Handled.Refused("request.deadlines.order", internal.toString());
        write(request.id(), to.reply(), internal, asked);
        if (asked && !internal.equals(request.internalDeadline())) confirmNext(request);
        audit.record(By.actor(actor), "request.deadlines-moved", request.id(), detail(request, to, internal));
        requests.find(request.id())
                .ifPresent(actor.is(Role.SPONSOR) ? mails::deadlineMovedBySponsor : mails::deadlineMoved);
        return new Handled.Done(request.id());
    }

    private Optional<Handled> refused(RequestHeader request, Handling.Deadlines to) {
        if (!request.status().underWay()) return Optional.of(new Handled.Refused("request.deadlines.notNow", ""));
        if (to.reason().isBlank()) return Optional.of(new Handled.Refused("request.deadlines.reasonMissing", ""));
        if (to.reply().isBefore(Oslo.today(clock)))
            return Optional.of(
                    new Handled.Refused("request.deadlines.past", to.reply().toString()));
        return Optional.empty();
    }

    /** What was typed; by the rule when nothing was, or when hospitals are asked and only the sponsor's was changed. */
    private LocalDate internal(RequestHeader request, Handling.Deadlines to, boolean asked) {
        LocalDate typed = to.internal();
        boolean untouched = asked
                && !to.reply().equals(request.replyDeadline())
                && typed != null
                && typed.equals(request.internalDeadline());
        return typed == null || untouched ? requests.usualDeadline(days.plus(Oslo.today(clock), 1), to.reply()) : typed;
    }

    /** The dispatch module's table tells whether anybody is asked; asking that module would close a circle. */
    private boolean asked(UUID id) {
        return jdbc.sql("select exists (select from dispatch where request_id = :id and sent_at is not null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void write(UUID id, LocalDate reply, LocalDate internal, boolean asked) {
        jdbc.sql("""
                        update request set reply_deadline = :reply,
                            form = jsonb_set(form, '{replyDeadline}', to_jsonb(array[cast(:reply as date)::text])),
                            proposed_deadline = case when :asked and internal_deadline is distinct from :internal
                                then cast(:internal as date) end,
                            internal_deadline = case when :asked then internal_deadline else :internal end,
                            version = version + 1, updated_at = :at
                        where id = :id
                        """)
                .param("reply", reply)
                .param("internal", internal)
                .param("asked", asked)
                .param("at", Sql.at(clock.instant()))
                .param("id", id)
                .update();
    }

    /** A question that waits for the sponsor comes first. */
    private void confirmNext(RequestHeader request) {
        if (request.status() == RequestStatus.NEEDS_CLARIFICATION) return;
        requests.next(request.id(), NextAction.CONFIRM_DEADLINE, days.endOf(days.plus(Oslo.today(clock), 1)));
    }

    private static Map<String, String> detail(RequestHeader request, Handling.Deadlines to, LocalDate internal) {
        @Nullable LocalDate from = request.replyDeadline();
        return Map.of(
                "from", from == null ? "–" : from.toString(),
                "to", to.reply().toString(),
                "internal", internal.toString(),
                "reason", to.reason());
    }
}
