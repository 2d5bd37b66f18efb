package no.nortrials.portal.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was made with a version. */
@Repository
class Uses {
    private static final int SHOWN = 200;

    private final JdbcClient db;

    Uses(JdbcClient db) {
        this.db = db;
    }

    /** @param label the request's name */
    record Use(UUID requestId, String label, Instant usedAt, String usedBy) {}

    List<Use> of(UUID version) {
        return db.sql("""
                        select request_id, label, used_at, used_by from data_use where version_id = :version
                        order by used_at desc, label limit :most""")
                .param("version", version)
                .param("most", SHOWN)
                .query(Rows.as(Use.class))
                .list();
    }
}
