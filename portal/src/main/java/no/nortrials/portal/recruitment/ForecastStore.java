package no.nortrials.portal.recruitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved forecasts in PostgreSQL. Every version is kept. */
@Repository
class ForecastStore {
    private final JdbcClient jdbc;

    ForecastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Saved> newest(UUID request) {
        return jdbc.sql("""
                        select answers, told, shared, version, saved_at, saved_by from recruitment_forecast
                        where request_id = :request order by version desc limit 1
                        """)
                .param("request", request)
                .query(ForecastStore::read)
                .optional();
    }

    /** A forecast with whose request it is. */
    record OfRequest(UUID request, Saved saved) {}

    /** All versions of all requests. */
    List<OfRequest> all() {
        return jdbc.sql("select * from recruitment_forecast order by request_id, version")
                .query((row, number) -> new OfRequest(row.getObject("request_id", UUID.class), read(row, number)))
                .list();
    }

    /** A version that is to be kept. */
    record Entry(FormData answers, FormData told, boolean shared, Instant at, String by) {}

    /** Whether the version seen was still the newest: 0 when there was none. */
    boolean save(UUID request, int seen, Entry entry) {
        return jdbc.sql("""
                        insert into recruitment_forecast (request_id, version, answers, told, shared, saved_at, saved_by)
                        select :request, :seen + 1, :answers::jsonb, :told::jsonb, :shared, :at, :by
                        where :seen = coalesce(
                            (select max(version) from recruitment_forecast where request_id = :request), 0)
                        on conflict do nothing
                        """)
                        .param("request", request)
                        .param("seen", seen)
                        .param("answers", FormJson.write(entry.answers()))
                        .param("told", FormJson.write(entry.told()))
                        .param("shared", entry.shared())
                        .param("at", entry.at().atOffset(ZoneOffset.UTC))
                        .param("by", entry.by())
                        .update()
                == 1;
    }

    private static Saved read(ResultSet row, int number) throws SQLException {
        return new Saved(
                FormJson.read(row.getString("answers")),
                FormJson.read(row.getString("told")),
                row.getBoolean("shared"),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }
}
