package no.nortrials.portal.dispatch.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links as rows. A holder may have several, one for each mail that carried one; all work until revoked. */
@Repository
public class Links {
    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fresh link and its secret, which is kept nowhere. */
    public record Fresh(UUID id, String secret) {}

    public Fresh create(
            UUID recipientId,
            Person holder,
            @Nullable UUID passedOnBy,
            @Nullable String note,
            Instant now,
            Instant expires) {
        String secret = Secrets.fresh();
        UUID id = jdbc.sql("""
                insert into answer_link (recipient_id, token_hash, holder_name, holder_email, holder_kind, language,
                    passed_on_by, note, created_at, expires_at)
                values (:recipient, :hash, :name, :email, :kind, :language, cast(:by as uuid), cast(:note as text),
                    :now, :expires)
                returning id
                """)
                .param("recipient", recipientId)
                .param("hash", Secrets.hash(secret))
                .param("name", holder.name())
                .param("email", holder.email())
                .param("kind", holder.kind().name())
                .param("language", holder.language())
                .param("by", passedOnBy)
                .param("note", note)
                .param("now", Sql.at(now))
                .param("expires", Sql.at(expires))
                .query(UUID.class)
                .single();
        return new Fresh(id, secret);
    }

    /** A link and the trust it speaks for. */
    public record Held(Link link, UUID trustId) {}

    /** The link whose secret this is, whatever its state. */
    public Optional<Held> of(String secret) {
        return jdbc.sql("""
                select l.*, c.trust_id from answer_link l join recipient c on c.id = l.recipient_id
                where l.token_hash = :hash
                """)
                .param("hash", Secrets.hash(secret))
                .query((row, number) -> new Held(link(row, number), Sql.id(row, "trust_id")))
                .optional();
    }

    public List<Link> ofRecipient(UUID recipientId) {
        return jdbc.sql("select * from answer_link where recipient_id = :recipient order by created_at, id")
                .param("recipient", recipientId)
                .query(Links::link)
                .list();
    }

    /** Those with a link that works, each once, whoever got in first. */
    public List<Person> holders(UUID recipientId, Instant now) {
        return ofRecipient(recipientId).stream()
                .filter(link -> link.usable(now))
                .map(Link::holder)
                .distinct()
                .toList();
    }

    public void opened(UUID id, Instant now) {
        jdbc.sql("update answer_link set first_opened_at = :now where id = :id and first_opened_at is null")
                .param("now", Sql.at(now))
                .param("id", id)
                .update();
    }

    /** Lets a recipient's links that are not revoked work at least until then. */
    public void prolong(UUID recipientId, Instant until) {
        jdbc.sql("""
                update answer_link set expires_at = greatest(expires_at, :until)
                where recipient_id = :recipient and revoked_at is null
                """)
                .param("until", Sql.at(until))
                .param("recipient", recipientId)
                .update();
    }

    /** Ends every link of one holder. */
    public int revoke(UUID recipientId, String email, Instant now) {
        return jdbc.sql("""
                update answer_link set revoked_at = :now
                where recipient_id = :recipient and holder_email = cast(:email as citext) and revoked_at is null
                """)
                .param("now", Sql.at(now))
                .param("recipient", recipientId)
                .param("email", email)
                .update();
    }

    /** Ends every link of a recipient. */
    public void revokeAll(UUID recipientId, Instant now) {
        jdbc.sql("update answer_link set revoked_at = :now where recipient_id = :recipient and revoked_at is null")
                .param("now", Sql.at(now))
                .param("recipient", recipientId)
                .update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                Sql.id(row, "id"),
                Sql.id(row, "recipient_id"),
                new Person(
                        row.getString("holder_name"),
                        row.getString("holder_email"),
                        Person.Kind.valueOf(row.getString("holder_kind")),
                        row.getString("language")),
                row.getObject("passed_on_by", UUID.class),
                row.getString("note"),
                Sql.always(row, "created_at"),
                Sql.always(row, "expires_at"),
                Sql.instant(row, "first_opened_at"),
                Sql.instant(row, "revoked_at"));
    }
}
