package no.nortrials.portal.outcome;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nortrials.portal.access.AuditTrail.By;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The news in PostgreSQL. */
@Repository
class OutcomeStore {
    private static final String SELECT = """
            select e.*, array(select s.trust_id from outcome_site s where s.outcome_id = e.id) as sites
            from outcome_event e
            """;

    private final JdbcClient jdbc;

    OutcomeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    News ofRequest(UUID request) {
        return new News(jdbc.sql(SELECT + "where e.request_id = :request")
                .param("request", request)
                .query(OutcomeStore::read)
                .list());
    }

    Optional<OutcomeEvent> find(UUID request, UUID id) {
        return jdbc.sql(SELECT + "where e.id = :id and e.request_id = :request")
                .param("id", id)
                .param("request", request)
                .query(OutcomeStore::read)
                .optional();
    }

    UUID add(NewOutcome news, Instant at, By by, @Nullable Integer askDays) {
        UUID id = jdbc.sql("""
                        insert into outcome_event (request_id, kind, occurred_on, source, reason, note, recorded_at,
                            recorded_by, recorded_by_account, ask_days)
                        values (:request, :kind, :occurredOn, :source, :reason, :note, :at, :by, :account, :askDays)
                        returning id
                        """)
                .param("request", news.requestId())
                .param("kind", news.kind().name())
                .param("occurredOn", news.occurredOn())
                .param("source", news.source().name())
                .param("reason", news.reason() == null ? null : news.reason().name())
                .param("note", news.note())
                .param("at", utc(at))
                .param("by", by.name())
                .param("account", by.accountId())
                .param("askDays", askDays)
                .query(UUID.class)
                .single();
        for (UUID trust : news.sites())
            jdbc.sql("insert into outcome_site (outcome_id, trust_id) values (:id, :trust)")
                    .param("id", id)
                    .param("trust", trust)
                    .update();
        return id;
    }

    /** Whether it was there and not withdrawn before. */
    boolean withdraw(UUID id, Instant at, String by) {
        return jdbc.sql("""
                        update outcome_event set withdrawn_at = :at, withdrawn_by = :by
                        where id = :id and withdrawn_at is null
                        """)
                        .param("at", utc(at))
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Makes those who record news about the same request wait for each other. */
    void lock(UUID request) {
        jdbc.sql("select id from request where id = :id for no key update")
                .param("id", request)
                .query(UUID.class)
                .optional();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static OutcomeEvent read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new OutcomeEvent(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                OutcomeKind.valueOf(row.getString("kind")),
                row.getObject("occurred_on", LocalDate.class),
                OutcomeSource.valueOf(row.getString("source")),
                reason == null ? null : NotChosenReason.valueOf(reason),
                row.getString("note"),
                sites(row.getArray("sites")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                row.getObject("recorded_by_account", UUID.class),
                withdrawn == null ? null : withdrawn.toInstant(),
                row.getString("withdrawn_by"),
                row.getObject("ask_days", Integer.class));
    }

    private static Set<UUID> sites(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
