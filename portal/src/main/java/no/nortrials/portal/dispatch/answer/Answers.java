package no.nortrials.portal.dispatch.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nortrials.portal.dispatch.recipient.Decision;
import no.nortrials.portal.dispatch.recipient.Person;
import no.nortrials.portal.dispatch.recipient.Sql;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as rows: one that is written on, and every version that was sent. */
@Repository
public class Answers {
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A version that was sent. */
    public record Sent(
            UUID recipientId, int version, Decision decision, FormData form, Instant at, String by, boolean late) {}

    Answer of(UUID recipientId) {
        return jdbc.sql("select * from answer where recipient_id = :recipient")
                .param("recipient", recipientId)
                .query(this::answer)
                .optional()
                .orElse(Answer.NONE);
    }

    void save(UUID recipientId, FormData form, Person by, Instant now) {
        jdbc.sql("""
                insert into answer (recipient_id, form, version, updated_at, updated_by, updated_email)
                values (:recipient, cast(:form as jsonb), 1, :now, :by, cast(:email as citext))
                on conflict (recipient_id) do update set form = excluded.form, version = answer.version + 1,
                    updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                    updated_email = excluded.updated_email
                """)
                .param("recipient", recipientId)
                .param("form", json.writeValueAsString(form.values()))
                .param("now", Sql.at(now))
                .param("by", by.name())
                .param("email", by.email())
                .update();
    }

    /** Keeps what was just saved as sent; gives the number of the version sent. */
    int send(
            UUID recipientId,
            Decision decision,
            List<String> reasons,
            String by,
            @Nullable UUID link,
            Instant now,
            boolean late) {
        jdbc.sql("""
                update answer set decision = :decision, decline_reasons = :reasons, submitted_at = :now,
                    submitted_by = :by, submitted_link = cast(:link as uuid)
                where recipient_id = :recipient
                """)
                .param("decision", decision.name())
                .param("reasons", reasons.toArray(new String[0]))
                .param("now", Sql.at(now))
                .param("by", by)
                .param("link", link)
                .param("recipient", recipientId)
                .update();
        return jdbc.sql("""
                insert into answer_version (recipient_id, version, decision, decline_reasons, form, submitted_at,
                    submitted_by, late)
                select recipient_id, version, decision, decline_reasons, form, submitted_at, submitted_by, :late
                from answer where recipient_id = :recipient
                returning version
                """)
                .param("late", late)
                .param("recipient", recipientId)
                .query((row, number) -> row.getInt("version"))
                .single();
    }

    /** The last version that each recipient of a request had sent by a moment. */
    public Map<UUID, Sent> latest(UUID requestId, Instant until) {
        return jdbc.sql("""
                select distinct on (v.recipient_id) v.*
                from answer_version v join recipient c on c.id = v.recipient_id
                where c.request_id = :request and v.submitted_at <= :until
                order by v.recipient_id, v.submitted_at desc, v.version desc
                """).param("request", requestId).param("until", Sql.at(until)).query(this::sent).list().stream()
                .collect(Collectors.toMap(Sent::recipientId, Function.identity()));
    }

    List<Sent> sentOf(UUID recipientId) {
        return jdbc.sql("select * from answer_version where recipient_id = :recipient order by version desc")
                .param("recipient", recipientId)
                .query(this::sent)
                .list();
    }

    private Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                Sql.id(row, "recipient_id"),
                row.getInt("version"),
                Decision.valueOf(row.getString("decision")),
                form(row),
                Sql.always(row, "submitted_at"),
                row.getString("submitted_by"),
                row.getBoolean("late"));
    }

    private Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
                form(row),
                row.getInt("version"),
                Optional.of(Sql.always(row, "updated_at")),
                row.getString("updated_by"),
                Optional.ofNullable(row.getString("updated_email")).orElse(""));
    }

    private FormData form(ResultSet row) throws SQLException {
        return new FormData(json.readValue(row.getString("form"), VALUES));
    }
}
