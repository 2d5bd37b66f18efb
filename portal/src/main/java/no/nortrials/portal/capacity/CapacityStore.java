package no.nortrials.portal.capacity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of capacity. */
@Repository
class CapacityStore {
    private static final String NEWEST = """
            select distinct on (therapy_area, trust_id) * from declared_capacity
            """;

    private final JdbcClient db;

    CapacityStore(JdbcClient db) {
        this.db = db;
    }

    /** All that stands. */
    List<Declared> all() {
        return db.sql("select * from (" + NEWEST + " order by therapy_area, trust_id, id desc) c where not withdrawn")
                .query(CapacityStore::read)
                .list();
    }

    /** Grows with everything that is said. */
    long newest() {
        return db.sql("select coalesce(max(id), 0) from declared_capacity")
                .query(Long.class)
                .single();
    }

    /** @param withdrawn whether it says that nothing is declared any more */
    record Entry(Declared declared, boolean withdrawn) {}

    /** Everything that was ever said, the newest first. */
    List<Entry> history(UUID trust, String area) {
        return db.sql("select * from declared_capacity where trust_id = ? and therapy_area = ? order by id desc")
                .params(trust, area)
                .query((row, n) -> new Entry(read(row, n), row.getBoolean("withdrawn")))
                .list();
    }

    /** Whether the version seen was still the newest: 0 when there was none. */
    boolean declare(UUID trust, String area, long seen, FormData answers, boolean withdrawn, Instant now, Actor by) {
        return db.sql("""
                        insert into declared_capacity (trust_id, therapy_area, withdrawn, answers, declared_at, declared_by, declared_role)
                        select :trust, :area, :withdrawn, :answers::jsonb, :now, :by, :role
                        where :seen = coalesce((select max(id) from declared_capacity where trust_id = :trust and therapy_area = :area), 0)
                        """)
                        .param("trust", trust)
                        .param("area", area)
                        .param("withdrawn", withdrawn)
                        .param("answers", FormJson.write(answers))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", by.name())
                        .param("role", by.role().name())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    boolean shared(UUID request) {
        return db.sql("select exists (select from capacity_shared where request_id = ?)")
                .param(request)
                .query(Boolean.class)
                .single();
    }

    void share(UUID request, boolean shared, Instant now, String by) {
        if (shared)
            db.sql("insert into capacity_shared values (?, ?, ?) on conflict do nothing")
                    .params(request, now.atOffset(ZoneOffset.UTC), by)
                    .update();
        else
            db.sql("delete from capacity_shared where request_id = ?")
                    .param(request)
                    .update();
    }

    private static Declared read(ResultSet row, int number) throws SQLException {
        return new Declared(
                row.getObject("trust_id", UUID.class),
                row.getString("therapy_area"),
                FormJson.read(row.getString("answers")),
                row.getLong("id"),
                row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                row.getString("declared_by"),
                Role.valueOf(row.getString("declared_role")));
    }
}
