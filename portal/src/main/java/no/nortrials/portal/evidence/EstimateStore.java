package no.nortrials.portal.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved estimates in PostgreSQL. Every version is kept. */
@Repository
class EstimateStore {
    private final JdbcClient jdbc;

    EstimateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SavedEstimate> newest(UUID request) {
        return jdbc.sql("""
                        select answers, shared, version, saved_at, saved_by from estimate
                        where request_id = :request order by version desc limit 1
                        """)
                .param("request", request)
                .query(EstimateStore::read)
                .optional();
    }

    /** Whether the version seen was still the newest: 0 when there was none. */
    boolean save(UUID request, int seen, FormData answers, boolean shared, Instant at, String by) {
        return jdbc.sql("""
                        insert into estimate (request_id, version, answers, shared, saved_at, saved_by)
                        select :request, :seen + 1, :answers::jsonb, :shared, :at, :by
                        where :seen = coalesce((select max(version) from estimate where request_id = :request), 0)
                        on conflict do nothing
                        """)
                        .param("request", request)
                        .param("seen", seen)
                        .param("answers", FormJson.write(answers))
                        .param("shared", shared)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    private static SavedEstimate read(ResultSet row, int number) throws SQLException {
        return new SavedEstimate(
                FormJson.read(row.getString("answers")),
                row.getBoolean("shared"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
