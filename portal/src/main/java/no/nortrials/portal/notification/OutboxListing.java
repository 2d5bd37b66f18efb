package no.nortrials.portal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.listing.Listing;
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

    private static final int SIZE = 25;
    private static final int CAP = 1000;
    private static final String STATE = """
            case when cancelled_at is not null then 'CANCELLED' when sent_at is not null then 'SENT'
                 when last_error is not null then 'FAILING' else 'WAITING' end""";
    private static final String COLUMNS = """
            select id, kind, to_name, to_address, subject, body, calendar, created_at, sent_at, last_error, request_id,
            """ + STATE + " as state from outbox ";
    private static final String MATCHING = """
            where kind <> 'sign-in' and (:words = '' or subject ilike '%' || :words || '%'
                or to_name ilike '%' || :words || '%' or to_address ilike '%' || :words || '%')
              and (:state = '' or :state =\s""" + STATE + ")";

    private final JdbcClient jdbc;

    OutboxListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listing<Row> page(OutboxFilter filter, int asked) {
        int page = Listing.within(asked, SIZE, CAP);
        List<Row> rows = ask(
                        COLUMNS + MATCHING + " order by " + filter.order() + " offset :offset limit :limit", filter)
                .param("offset", Listing.skipped(page, SIZE))
                .param("limit", SIZE)
                .query((row, n) -> row(row))
                .list();
        int total = ask(
                        "select count(*) from (select 1 from outbox " + MATCHING + " limit " + CAP + ") counted",
                        filter)
                .query(Integer.class)
                .single();
        return new Listing<>(rows, page, SIZE, total, CAP);
    }

    private JdbcClient.StatementSpec ask(String sql, OutboxFilter filter) {
        return jdbc.sql(sql).param("words", filter.words().strip()).param("state", filter.state());
    }

    Optional<Mail> one(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id and kind <> 'sign-in'")
                .param("id", id)
                .query((row, n) -> new Mail(row(row), row.getString("body"), row.getString("calendar")))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
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
