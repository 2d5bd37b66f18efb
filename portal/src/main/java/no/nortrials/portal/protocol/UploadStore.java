package no.nortrials.portal.protocol;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.eligibility.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of what files said. */
@Repository
class UploadStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;

    UploadStore(JdbcClient db) {
        this.db = db;
    }

    void add(Upload upload, List<TextCriterion> criteria) {
        db.sql("insert into protocol_upload (request_id, read_at, reading) values (?, ?, ?::jsonb)")
                .params(upload.request(), Timestamp.from(upload.readAt()), JSON.writeValueAsString(upload))
                .update();
        for (TextCriterion each : criteria)
            db.sql("""
                            insert into protocol_criterion (request_id, node, ordinal, role, identifier, text, place, in_codes, choice)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            upload.request(),
                            each.node(),
                            each.ordinal(),
                            each.role().name(),
                            each.identifier(),
                            each.text(),
                            each.place(),
                            each.inCodes(),
                            each.choice().name())
                    .update();
    }

    Optional<Upload> find(UUID request) {
        return db.sql("select reading from protocol_upload where request_id = ?")
                .param(request)
                .query((row, n) -> JSON.readValue(row.getString(1), Upload.class))
                .optional();
    }

    List<TextCriterion> criteria(UUID request) {
        return db.sql("select * from protocol_criterion where request_id = ? order by ordinal")
                .param(request)
                .query((row, n) -> new TextCriterion(
                        row.getString("node"),
                        row.getInt("ordinal"),
                        Role.valueOf(row.getString("role")),
                        row.getString("identifier"),
                        row.getString("text"),
                        row.getString("place"),
                        row.getBoolean("in_codes"),
                        Choice.valueOf(row.getString("choice"))))
                .list();
    }

    void choose(UUID request, String node, Choice choice) {
        db.sql("update protocol_criterion set choice = ? where request_id = ? and node = ?")
                .params(choice.name(), request, node)
                .update();
    }
}
