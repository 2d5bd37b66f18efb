package no.nortrials.portal.dispatch.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.calendar.WorkingDays;
import no.nortrials.portal.dispatch.DispatchSettings;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.notification.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders as rows: planned, then sent or skipped, each only once. */
@Repository
public class Reminders {
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final WorkingDays days;
    private final DispatchSettings settings;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Outbox outbox, WorkingDays days, DispatchSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** A row. */
    public record Reminder(
            UUID recipientId,
            String kind,
            LocalDate dueOn,
            @Nullable Instant sentAt,
            @Nullable String skippedBecause,
            @Nullable String plannedBy) {

        public boolean waiting() {
            return sentAt == null && skippedBecause == null;
        }

        /** After the deadline the deputies are reminded too. */
        boolean late() {
            return kind.startsWith("AFTER_");
        }
    }

    public void plan(Recipient recipient, LocalDate sent) {
        int sequence = recipient.calendarSequence();
        for (var planned : ReminderPlan.of(sent, recipient.dueDay(), settings, days))
            insert(recipient.id(), planned.kind() + (sequence == 0 ? "" : ":" + sequence), planned.on(), null);
    }

    /** The deadline was moved: what was planned for the earlier one is not sent; what was added by hand still is. */
    public void planAnew(Recipient recipient, LocalDate today) {
        jdbc.sql("""
                update reminder set skipped_because = 'MOVED'
                where recipient_id = :recipient and sent_at is null and skipped_because is null and planned_by is null
                """).param("recipient", recipient.id()).update();
        plan(recipient, today);
    }

    /** One more, on the next working day or today. */
    public void add(Recipient recipient, String by) {
        LocalDate today = Oslo.today(clock);
        LocalDate on = days.isWorkingDay(today) ? today : days.plus(today, 1);
        String kind = on.isAfter(recipient.dueDay()) ? "AFTER_HAND_" : "HAND_";
        insert(recipient.id(), kind + clock.instant().getEpochSecond(), on, by);
    }

    private void insert(UUID recipientId, String kind, LocalDate on, @Nullable String by) {
        jdbc.sql("""
                insert into reminder (recipient_id, kind, due_on, planned_by)
                values (:recipient, :kind, :on, cast(:by as text))
                on conflict (recipient_id, kind) do nothing
                """)
                .param("recipient", recipientId)
                .param("kind", kind)
                .param("on", on)
                .param("by", by)
                .update();
    }

    /** Nobody is reminded any more; what is written and not yet sent is stopped too. */
    public void stop(UUID recipientId, String because) {
        jdbc.sql("""
                update reminder set skipped_because = :because
                where recipient_id = :recipient and sent_at is null and skipped_because is null
                """).param("because", because).param("recipient", recipientId).update();
        outbox.cancel("dispatch.reminder:" + recipientId + ":");
    }

    public void stop(UUID recipientId, String kind, String because) {
        jdbc.sql("""
                update reminder set skipped_because = :because
                where recipient_id = :recipient and kind = :kind and sent_at is null and skipped_because is null
                """)
                .param("because", because)
                .param("recipient", recipientId)
                .param("kind", kind)
                .update();
    }

    public List<Reminder> ofRequest(UUID requestId) {
        return jdbc.sql("""
                select m.* from reminder m join recipient c on c.id = m.recipient_id
                where c.request_id = :request order by m.due_on, m.kind
                """)
                .param("request", requestId)
                .query(Reminders::reminder)
                .list();
    }

    /** One that is due, held until the transaction ends; other portals pass over it. */
    Optional<Reminder> takeDue(LocalDate today) {
        return jdbc.sql("""
                select * from reminder
                where due_on <= :today and sent_at is null and skipped_because is null
                order by due_on, recipient_id limit 1 for update skip locked
                """).param("today", today).query(Reminders::reminder).optional();
    }

    void sent(Reminder reminder) {
        jdbc.sql("update reminder set sent_at = :now where recipient_id = :recipient and kind = :kind")
                .param("now", Sql.at(clock.instant()))
                .param("recipient", reminder.recipientId())
                .param("kind", reminder.kind())
                .update();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                Sql.id(row, "recipient_id"),
                row.getString("kind"),
                row.getObject("due_on", LocalDate.class),
                Sql.instant(row, "sent_at"),
                row.getString("skipped_because"),
                row.getString("planned_by"));
    }
}
