package no.nortrials.portal.country;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The panel in PostgreSQL. Of a link's secret only the hash is here; a reminder carries a second one. */
@Repository
class MemberStore {
    private static final String SELECT = """
            select m.*, e.name, e.email, e.title, e.language from panel_member m join expert e on e.id = m.expert_id
            """;

    private final JdbcClient jdbc;

    MemberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> ofRequest(UUID request) {
        return jdbc.sql(SELECT + "where m.request_id = :request order by e.name, m.id")
                .param("request", request)
                .query(MemberStore::read)
                .list();
    }

    Optional<Member> byToken(byte[] hash) {
        return jdbc.sql(SELECT + "where m.token_hash = :hash or m.reminder_hash = :hash")
                .param("hash", hash)
                .query(MemberStore::read)
                .optional();
    }

    /** The id of the new member, or empty when the expert is on the panel already. */
    Optional<UUID> add(UUID request, UUID expert, byte[] hash, LocalDate due, Instant sentAt, Instant expiresAt) {
        return jdbc.sql("""
                        insert into panel_member (request_id, expert_id, token_hash, due, sent_at, expires_at)
                        values (:request, :expert, :hash, :due, :sentAt, :expiresAt)
                        on conflict (request_id, expert_id) do nothing returning id
                        """)
                .param("request", request)
                .param("expert", expert)
                .param("hash", hash)
                .param("due", due)
                .param("sentAt", AssessmentStore.utc(sentAt))
                .param("expiresAt", AssessmentStore.utc(expiresAt))
                .query(UUID.class)
                .optional();
    }

    void opened(Member member, Instant at) {
        stamp("opened_at", member.id(), at);
    }

    void accepted(Member member, Instant at) {
        stamp("accepted_at", member.id(), at);
    }

    boolean revoke(UUID request, UUID id, Instant at) {
        return jdbc.sql("""
                        update panel_member set revoked_at = :at
                        where id = :id and request_id = :request and revoked_at is null
                        """)
                        .param("at", AssessmentStore.utc(at))
                        .param("id", id)
                        .param("request", request)
                        .update()
                == 1;
    }

    private void stamp(String column, UUID id, Instant at) {
        jdbc.sql("update panel_member set " + column + " = :at where id = :id and " + column + " is null")
                .param("at", AssessmentStore.utc(at))
                .param("id", id)
                .update();
    }

    /** Whether the version seen was still the newest. */
    boolean save(Member member, int seen, FormData form, @Nullable Instant submittedAt) {
        return jdbc.sql("""
                        update panel_member set form = cast(:form as jsonb), version = version + 1,
                            submitted_at = coalesce(submitted_at, :submittedAt)
                        where id = :id and version = :seen
                        """)
                        .param("form", FormJson.write(form))
                        .param("submittedAt", submittedAt == null ? null : AssessmentStore.utc(submittedAt))
                        .param("id", member.id())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** One silent expert whose day is near; others who look for one pass it by. */
    Optional<Member> takeToRemind(LocalDate dueBy, LocalDate today) {
        return jdbc.sql(SELECT + """
                        join request r on r.id = m.request_id
                        where m.submitted_at is null and m.revoked_at is null and m.reminded_at is null
                          and m.due <= :dueBy and m.due >= :today and r.status not in ('SUMMARISED', 'CLOSED')
                        order by m.due limit 1 for update of m skip locked
                        """)
                .param("dueBy", dueBy)
                .param("today", today)
                .query(MemberStore::read)
                .optional();
    }

    void reminded(Member member, byte[] hash, Instant at) {
        jdbc.sql("update panel_member set reminded_at = :at, reminder_hash = :hash where id = :id")
                .param("at", AssessmentStore.utc(at))
                .param("hash", hash)
                .param("id", member.id())
                .update();
    }

    private static Member read(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getObject("expert_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("title"),
                row.getString("language"),
                FormJson.read(row.getString("form")),
                row.getObject("due", LocalDate.class),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                instant(row, "opened_at"),
                instant(row, "accepted_at"),
                instant(row, "submitted_at"),
                instant(row, "reminded_at"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime read = row.getObject(column, OffsetDateTime.class);
        return read == null ? null : read.toInstant();
    }
}
