package no.nortrials.portal.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leases messages and notes what became of them. A lease is a short transaction of its own, so none is held while the
 * mail server answers; when a portal dies in between, the lease runs out and the message is sent again with the same
 * Message-ID.
 */
@Repository
class OutboxQueue {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lease;

    OutboxQueue(JdbcClient jdbc, Clock clock, MailProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.lease = properties.lease();
    }

    @Transactional
    List<Waiting> lease(int most) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update outbox set leased_until = :until, attempts = attempts + 1
                        where id in (select id from outbox
                            where sent_at is null and cancelled_at is null and next_attempt_at <= :now
                              and (leased_until is null or leased_until < :now)
                            order by next_attempt_at limit :most for update skip locked)
                        returning id, to_name, to_address, subject, body, calendar, message_id, attempts
                        """)
                .param("until", Timestamp.from(now.plus(lease)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Rows.as(Waiting.class))
                .list();
    }

    /**
     * Begins the lease anew just before sending. False when the message is no longer this portal's to send: the lease ran
     * out and another took it, or it was cancelled meanwhile. The number of attempts tells one lease from the next.
     */
    boolean stillOurs(Waiting waiting) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                update outbox set leased_until = :until
                                where id = :id and attempts = :attempts and sent_at is null and cancelled_at is null
                                """)
                        .param("until", Timestamp.from(now.plus(lease)))
                        .param("id", waiting.id())
                        .param("attempts", waiting.attempts())
                        .update()
                == 1;
    }

    /** Sent: the secret of a link has done its work and is removed from what is kept. */
    void sent(UUID id) {
        jdbc.sql("""
                        update outbox set sent_at = :now, leased_until = null, last_error = null,
                            body = regexp_replace(body, '(/(a|p|o)/|token=)[A-Za-z0-9_-]{43}', '\\1…', 'g')
                        where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Not sent: tried again after a while that doubles, at most six hours. */
    void failed(UUID id, int attempts, String error) {
        Duration wait = Duration.ofSeconds(30L << Math.min(attempts, 10));
        Duration bounded = wait.compareTo(Duration.ofHours(6)) > 0 ? Duration.ofHours(6) : wait;
        jdbc.sql("update outbox set next_attempt_at = :next, leased_until = null, last_error = :error where id = :id")
                .param("next", Timestamp.from(clock.instant().plus(bounded)))
                .param("error", error)
                .param("id", id)
                .update();
    }
}
