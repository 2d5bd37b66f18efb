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
                        row.getInt("comment_version"),
                        row.getString("comment_by"),
                        Sql.instant(row, "sent_at"),
                        row.getString("sent_by")))
                .list();
    }

    /** The next version; a comment that was written and not sent goes over to it. */
    void add(UUID requestId, Collated content, Instant frozenAt) {
        jdbc.sql("""
                insert into collated_answer (request_id, version, frozen_at, content, comment, comment_version, comment_by)
                select :request, coalesce(max(version), 0) + 1, :at, cast(:content as jsonb),
                    max(comment) filter (where latest and sent_at is null),
                    coalesce(max(comment_version) filter (where latest and sent_at is null), 0),
                    max(comment_by) filter (where latest and sent_at is null)
                from (select *, version = max(version) over () as latest
                    from collated_answer where request_id = :request) earlier
                """)
                .param("request", requestId)
                .param("at", Sql.at(frozenAt))
                .param("content", json.writeValueAsString(content))
                .update();
    }

    void comment(UUID requestId, int version, String comment, String by) {
        jdbc.sql("""
                update collated_answer set comment = :comment, comment_by = :by, comment_version = comment_version + 1
                where request_id = :request and version = :version and sent_at is null
                """)
                .param("comment", comment)
                .param("by", by)
                .param("request", requestId)
                .param("version", version)
                .update();
    }

    void sent(UUID requestId, int version, String by, Instant now) {
        jdbc.sql("""
                update collated_answer set sent_at = :now, sent_by = :by
                where request_id = :request and version = :version and sent_at is null
                """)
                .param("now", Sql.at(now))
                .param("by", by)
                .param("request", requestId)
                .param("version", version)
                .update();
    }
}
