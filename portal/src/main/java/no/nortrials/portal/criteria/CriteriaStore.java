package no.nortrials.portal.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of criteria in PostgreSQL. Every one is kept. */
@Repository
class CriteriaStore {
    private static final String SELECT =
            "select request_id, version, criteria, before_version, after_version, done, saved_at, saved_by from criteria ";

    private final JdbcClient jdbc;

    CriteriaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> newest(UUID request) {
        return jdbc.sql(SELECT + "where request_id = :request order by version desc limit 1")
                .param("request", request)
                .query(CriteriaStore::read)
                .optional();
    }

    Optional<Stored> version(UUID request, int version) {
        return jdbc.sql(SELECT + "where request_id = :request and version = :version")
                .param("request", request)
                .param("version", version)
                .query(CriteriaStore::read)
                .optional();
    }

    /** The newest first, with nothing of what they say. */
    List<VersionLine> versions(UUID request, int most) {
        return jdbc.sql("""
                        select version, done, saved_at, saved_by from criteria
                        where request_id = :request order by version desc limit :most
                        """)
                .param("request", request)
                .param("most", most)
                .query((row, number) -> new VersionLine(
                        row.getInt("version"),
                        row.getString("done"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("saved_by")))
                .list();
    }

    /** Whether the version before this one was still the newest. */
    boolean save(Stored version) {
        SavedCriteria saved = version.saved();
        return jdbc.sql("""
                        insert into criteria (request_id, version, criteria, before_version, after_version, done, saved_at, saved_by)
                        select :request, :version, :criteria::jsonb, :before, :after, :done, :at, :by
                        where :version = 1 + coalesce((select max(version) from criteria where request_id = :request), 0)
                        on conflict do nothing
                        """)
                        .param("request", saved.request())
                        .param("version", saved.version())
                        .param("criteria", CriteriaJson.write(saved.criteria()))
                        .param("before", version.before())
                        .param("after", version.after())
                        .param("done", version.done())
                        .param("at", saved.savedAt().atOffset(ZoneOffset.UTC))
                        .param("by", saved.savedBy())
                        .update()
                == 1;
    }

    private static Stored read(ResultSet row, int number) throws SQLException {
        var saved = new SavedCriteria(
                row.getObject("request_id", UUID.class),
                row.getInt("version"),
                criteria(row.getString("criteria")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
        return new Stored(saved, row.getInt("before_version"), row.getInt("after_version"), row.getString("done"));
    }

    private static EligibilityCriteria criteria(String json) {
        return switch (CriteriaJson.read(json)) {
            case Reading.Read(EligibilityCriteria criteria) -> criteria;
            case Reading.Refused refused ->
                throw new IllegalStateException("saved criteria cannot be read: `" + refused.problems() + "`");
        };
    }
}
