package no.nortrials.portal.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Registered nodes in PostgreSQL. */
@Repository
class NodeStore {
    private final JdbcClient jdbc;

    NodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DataNode> all() {
        return jdbc.sql("select * from data_node order by name, id")
                .query(NodeStore::read)
                .list();
    }

    Optional<DataNode> find(UUID id) {
        return jdbc.sql("select * from data_node where id = :id")
                .param("id", id)
                .query(NodeStore::read)
                .optional();
    }

    /** A node that is known takes on the name, the trusts and the key. */
    void register(NodeRegistration node, Instant at, String by) {
        jdbc.sql("""
                        insert into data_node (id, name, trusts, key, registered_at, registered_by)
                        values (:id, :name, :trusts, :key, :at, :by)
                        on conflict (id) do update set name = excluded.name, trusts = excluded.trusts, key = excluded.key
                        """)
                .param("id", node.id())
                .param("name", node.name())
                .param("trusts", node.trusts().toArray(String[]::new))
                .param("key", node.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void enable(UUID id, boolean enabled) {
        jdbc.sql("update data_node set enabled = :enabled where id = :id")
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }

    void seen(UUID id, NodeStatus status, Instant at) {
        jdbc.sql("""
                        update data_node set last_seen = :at, version = :version, data_date = :date, synthetic = :synthetic,
                            fault = :fault
                        where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("version", Words.plain(status.version()))
                .param("date", status.dataDate().orElse(null))
                .param("synthetic", status.synthetic())
                .param("fault", status.fault().map(Words::withoutNumbers).orElse(null))
                .param("id", id)
                .update();
    }

    /** Whether the token is used for the first time. */
    boolean firstUse(String jti, Instant expires, Instant now) {
        jdbc.sql("delete from data_node_token where expires < :now")
                .param("now", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("insert into data_node_token (jti, expires) values (:jti, :expires) on conflict do nothing")
                        .param("jti", jti)
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static DataNode read(ResultSet row, int number) throws SQLException {
        OffsetDateTime seen = row.getObject("last_seen", OffsetDateTime.class);
        return new DataNode(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("trusts").getArray()),
                row.getString("key"),
                row.getBoolean("enabled"),
                seen == null ? null : seen.toInstant(),
                row.getString("version"),
                row.getObject("data_date", LocalDate.class),
                row.getObject("synthetic", Boolean.class),
                row.getString("fault"));
    }
}
