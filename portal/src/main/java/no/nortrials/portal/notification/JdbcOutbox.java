package no.nortrials.portal.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.platform.PortalProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final PortalProperties portal;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, PortalProperties portal, Clock clock) {
        this.jdbc = jdbc;
        this.portal = portal;
        this.clock = clock;
    }

    @Override
    public void queue(Message message) {
        UUID id = UUID.randomUUID();
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into outbox (id, dedupe_key, kind, to_name, to_address, language, subject, body, calendar,
                            request_id, message_id, created_at, next_attempt_at)
                        values (:id, :key, :kind, :name, :address, :language, :subject, :body, :calendar,
                            :request, :message, :now, :now)
                        on conflict (dedupe_key) do nothing
                        """)
                .param("id", id)
                .param("key", message.key())
                .param("kind", message.kind())
                .param("name", message.toName())
                .param("address", message.toAddress())
                .param("language", Languages.isNorwegian(message.locale()) ? "nb" : "en")
                .param("subject", message.subject())
                .param("body", message.body())
                .param("calendar", message.calendar())
                .param("request", message.requestId())
                .param("message", "<" + id + "@" + portal.url().getHost() + ">")
                .param("now", now)
                .update();
    }

    @Override
    public void cancel(String keyPrefix) {
        jdbc.sql("""
                        update outbox set cancelled_at = :now
                        where starts_with(dedupe_key, :prefix) and sent_at is null and cancelled_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("prefix", keyPrefix)
                .update();
    }

    @Override
    public List<Posted> ofRequest(UUID requestId) {
        return jdbc.sql("""
                        select id, kind, to_name, subject, created_at, sent_at, cancelled_at is not null as cancelled
                        from outbox where request_id = :request order by created_at, id
                        """)
                .param("request", requestId)
                .query((row, n) -> new Posted(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("to_name"),
                        row.getString("subject"),
                        row.getTimestamp("created_at").toInstant(),
                        Times.instant(row, "sent_at"),
                        row.getBoolean("cancelled")))
                .list();
    }
}
