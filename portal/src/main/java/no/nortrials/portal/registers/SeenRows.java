package no.nortrials.portal.registers;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows of a register's list are known as they read now. */
@Repository
class SeenRows {
    private final JdbcClient db;

    SeenRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that are new or read otherwise than when they were remembered. */
    List<Page.Row> news(RegisterName register, List<Page.Row> rows) {
        return rows.stream().filter(row -> !knows(register, row)).toList();
    }

    private boolean knows(RegisterName register, Page.Row row) {
        return db.sql("select exists (select from register_row where register = ? and id = ? and fingerprint = ?)")
                .params(register.name(), row.id(), row.fingerprint())
                .query(Boolean.class)
                .single();
    }

    void remember(RegisterName register, List<Page.Row> rows) {
        for (Page.Row row : rows)
            db.sql("""
                            insert into register_row (register, id, fingerprint) values (?, ?, ?)
                            on conflict (register, id) do update set fingerprint = excluded.fingerprint""").params(register.name(), row.id(), row.fingerprint()).update();
    }
}
