package no.nortrials.portal.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of testbeds and events. */
@Repository
class Entries {
    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    List<Entry> of(UUID organisation) {
        return db.sql("""
                        select * from programme_entry where organisation_id = ?
                        order by kind desc, answers -> 'day' ->> 0, answers -> 'title' ->> 0, id""").param(organisation).query(Entries::read).list();
    }

    Optional<Entry> find(UUID id) {
        return db.sql("select * from programme_entry where id = ?")
                .param(id)
                .query(Entries::read)
                .optional();
    }

    void add(UUID organisation, EntryKind kind, FormData answers, Instant now, String by) {
        db.sql("""
                        insert into programme_entry (organisation_id, kind, answers, said_at, said_by)
                        values (?, ?, ?::jsonb, ?, ?)""")
                .params(organisation, kind.name(), FormJson.write(answers), now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** Whether the version seen still stood. */
    boolean change(UUID id, int seen, FormData answers, Instant now, String by) {
        return db.sql("""
                        update programme_entry set answers = ?::jsonb, version = version + 1, said_at = ?, said_by = ?
                        where id = ? and version = ?""")
                        .params(FormJson.write(answers), now.atOffset(ZoneOffset.UTC), by, id, seen)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("delete from programme_entry where id = ?").param(id).update();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                FormJson.read(row.getString("answers")),
                row.getInt("version"));
    }
}
