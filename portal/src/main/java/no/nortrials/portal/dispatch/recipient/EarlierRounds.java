package no.nortrials.portal.dispatch.recipient;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How trusts that were recalled and asked again were asked before. */
@Repository
public class EarlierRounds {
    private final JdbcClient jdbc;

    EarlierRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time that a trust was asked in vain. */
    public record Earlier(
            UUID recipientId, Instant sentAt, @Nullable LocalDate due, Instant recalledAt) {}

    /** Keeps how a recalled recipient was asked, and makes room for asking it anew. */
    public void keep(UUID recipientId) {
        jdbc.sql("""
                insert into recipient_earlier (recipient_id, sent_at, due, recalled_at)
                select id, sent_at, due, recalled_at from recipient where id = :id and state = 'RECALLED'
                """).param("id", recipientId).update();
        jdbc.sql("""
                update recipient set recalled_at = null, opened_at = null,
                    calendar_sequence = calendar_sequence + 1
                where id = :id and state = 'RECALLED'
                """).param("id", recipientId).update();
    }

    public List<Earlier> ofRequest(UUID requestId) {
        return jdbc.sql("""
                select e.* from recipient_earlier e join recipient c on c.id = e.recipient_id
                where c.request_id = :request order by e.recalled_at
                """)
                .param("request", requestId)
                .query((row, number) -> new Earlier(
                        Sql.id(row, "recipient_id"),
                        Sql.always(row, "sent_at"),
                        Sql.day(row, "due"),
                        Sql.always(row, "recalled_at")))
                .list();
    }
}
