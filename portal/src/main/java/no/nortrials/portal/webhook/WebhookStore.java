package no.nortrials.portal.webhook;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Receivers and messages. A message is claimed by one portal at a time; a portal that dies leaves it to another. */
@Repository
@Transactional
class WebhookStore {
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final JdbcClient db;

    WebhookStore(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Webhook> of(UUID organisation) {
        return db.sql("""
                        select w.*, (select count(*) from webhook_message m where m.webhook_id = w.id and state = 'WAITING') as waiting,
                            (select count(*) from webhook_message m where m.webhook_id = w.id and state = 'LOST') as lost
                        from webhook w where organisation_id = ? and not removed order by created_at""")
                .param(organisation)
                .query((row, n) -> new Webhook(
                        row.getObject("id", UUID.class),
                        organisation,
                        row.getString("address"),
                        row.getString("secret"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getInt("waiting"),
                        row.getInt("lost")))
                .list();
    }

    public void add(UUID organisation, String address, String secret, Instant now) {
        db.sql("insert into webhook (organisation_id, address, secret, created_at) values (?, ?, ?, ?)")
                .params(organisation, address, secret, Timestamp.from(now))
                .update();
    }

    public boolean remove(UUID organisation, UUID id) {
        return db.sql("update webhook set removed = true where id = ? and organisation_id = ? and not removed")
                        .params(id, organisation)
                        .update()
                == 1;
    }

    /** One message for each receiver; the same key twice is kept once. */
    public void write(UUID organisation, String key, String event, String body, Instant now) {
        db.sql("""
                        insert into webhook_message (webhook_id, key, event, body, next_at)
                        select id, ?, ?, ?, ? from webhook where organisation_id = ? and not removed
                        on conflict (webhook_id, key) do nothing""").params(key, event, body, Timestamp.from(now), organisation).update();
    }

    public Optional<Message> claim(Instant now) {
        return db.sql("""
                        update webhook_message m set next_at = :until, attempts = attempts + 1
                        from webhook w
                        where w.id = m.webhook_id and m.id = (select c.id from webhook_message c join webhook v on v.id = c.webhook_id
                            where c.state = 'WAITING' and c.next_at <= :now and not v.removed
                            order by c.next_at limit 1 for update of c skip locked)
                        returning m.id, w.address, w.secret, m.event, m.body, m.attempts""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(CLAIM)))
                .query((row, n) -> new Message(
                        row.getObject("id", UUID.class),
                        row.getString("address"),
                        row.getString("secret"),
                        row.getString("event"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    public void taken(UUID message) {
        db.sql("update webhook_message set state = 'TAKEN' where id = ?")
                .param(message)
                .update();
    }

    public void later(UUID message, Instant at, String why) {
        db.sql("update webhook_message set next_at = ?, why = left(?, 200) where id = ?")
                .params(Timestamp.from(at), why, message)
                .update();
    }

    public void lost(UUID message, String why) {
        db.sql("update webhook_message set state = 'LOST', why = left(?, 200) where id = ?")
                .params(why, message)
                .update();
    }
}
