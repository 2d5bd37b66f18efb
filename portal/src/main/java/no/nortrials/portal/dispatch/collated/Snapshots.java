package no.nortrials.portal.dispatch.collated;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.dispatch.recipient.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Frozen versions as rows; what is in one never changes, and what was sent is not sent anew. */
@Repository
class Snapshots {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Snapshots(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    List<Snapshot> of(UUID requestId) {
        return jdbc.sql("select * from collated_answer where request_id = :request order by version desc")
                .param("request", requestId)
                .query((row, number) -> new Snapshot(
                        row.getInt("version"),
                        Sql.always(row, "frozen_at"),
                        json.readValue(row.getString("content"), Collated.class),
                        row.getString("comment") == null ? "" : row.getString("comment"),
                        Sql.instant(row, "sent_at"),
                        row.getString("sent_by")))
                .list();
    }

    void add(UUID requestId, Collated content, Instant now) {
        jdbc.sql("""
                insert into collated_answer (request_id, version, frozen_at, content)
                select :request, coalesce(max(version), 0) + 1, :now, cast(:content as jsonb)
                from collated_answer where request_id = :request
                """)
                .param("request", requestId)
                .param("now", Sql.at(now))
                .param("content", json.writeValueAsString(content))
                .update();
    }

    void sent(UUID requestId, int version, String comment, String by, Instant now) {
        jdbc.sql("""
                update collated_answer set comment = :comment, sent_at = :now, sent_by = :by
                where request_id = :request and version = :version and sent_at is null
                """)
                .param("comment", comment)
                .param("now", Sql.at(now))
                .param("by", by)
                .param("request", requestId)
                .param("version", version)
                .update();
    }
}
