package no.nortrials.portal.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the outbox page shows. */
@Repository
class OutboxListing {

    /** State as a word: waiting, failing, sent or cancelled. */
    record Row(
            UUID id,
            String kind,
            String toName,
            String toAddress,
            String subject,
            Instant createdAt,
            @Nullable Instant sentAt,
            String state,
            @Nullable String lastError,
            @Nullable UUID requestId) {}

    record Mail(Row head, String body, @Nullable String calendar) {}

    private static final String COLUMNS = """
            select id, kind, to_name, to_address, subject, body, calendar, created_at, sent_at, last_error, request_id,
                case when cancelled_at is not null then 'CANCELLED' when sent_at is not null then 'SENT'
                     when last_error is not null then 'FAILING' else 'WAITING' end as state
            from outbox
            """;

    private final JdbcClient jdbc;

    OutboxListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> page(String words, int offset, int limit) {
        return jdbc.sql(COLUMNS + """
                        where kind <> 'sign-in' and (:words = '' or subject ilike '%' || :words || '%'
                            or to_name ilike '%' || :words || '%' or to_address ilike '%' || :words || '%')
                        order by created_at desc, id desc offset :offset limit :limit
                        """)
                .param("words", words.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Mail> one(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and kind <> 'sign-in'")
                .param("id", id)
                .query((row, n) -> new Mail(row(row), row.getString("body"), row.getString("calendar")))
                .optional();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getTimestamp("created_at").toInstant(),
                Times.instant(row, "sent_at"),
                row.getString("state"),
                row.getString("last_error"),
                row.getObject("request_id", UUID.class));
    }
}
