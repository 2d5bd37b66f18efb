package no.nortrials.portal.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAuditTrail implements AuditTrail {
    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private static final int SIZE = 50;
    private static final int CAP = 1000;
    private static final String MATCHING = """
             from audit_event
            where (:words = '' or actor_name ilike '%' || :words || '%' or action ilike '%' || :words || '%')
              and (:role = '' or actor_role = :role)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcAuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void record(By by, String action, @Nullable UUID requestId, Map<String, String> detail) {
        jdbc.sql("""
                        insert into audit_event (at, actor_id, actor_name, actor_role, action, request_id, detail)
                        values (:at, :actor, :name, :role, :action, :request, :detail::jsonb)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", by.accountId())
                .param("name", by.name())
                .param("role", by.role())
                .param("action", action)
                .param("request", requestId)
                .param("detail", json.writeValueAsString(detail))
                .update();
    }

    @Override
    public List<Entry> ofRequest(UUID requestId) {
        return jdbc.sql("select * from audit_event where request_id = :request order by id")
                .param("request", requestId)
                .query((row, n) -> entry(row))
                .list();
    }

    Listing<Entry> page(AuditFilter filter, int asked) {
        int page = Listing.within(asked, SIZE, CAP);
        List<Entry> entries = ask(
                        "select *" + MATCHING + " order by " + filter.order() + " offset :offset limit :limit", filter)
                .param("offset", Listing.skipped(page, SIZE))
                .param("limit", SIZE)
                .query((row, n) -> entry(row))
                .list();
        int total = ask("select count(*) from (select 1" + MATCHING + " limit " + CAP + ") counted", filter)
                .query(Integer.class)
                .single();
        return new Listing<>(entries, page, SIZE, total, CAP);
    }

    private JdbcClient.StatementSpec ask(String sql, AuditFilter filter) {
        return jdbc.sql(sql).param("words", filter.words().strip()).param("role", filter.role());
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("action"),
                row.getObject("request_id", UUID.class),
                json.readValue(row.getString("detail"), DETAIL));
    }
}
