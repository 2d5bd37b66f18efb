package no.nortrials.portal.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sites. */
@Repository
class JdbcSites implements Sites {
    private final JdbcClient db;

    JdbcSites(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<StudySite> all() {
        return db.sql("select * from study_site where closed_at is null order by department, therapy_area, id")
                .query(JdbcSites::read)
                .list();
    }

    @Override
    public Optional<StudySite> site(UUID id) {
        return db.sql("select * from study_site where id = ? and closed_at is null")
                .param(id)
                .query(JdbcSites::read)
                .optional();
    }

    @Override
    public List<StudySite> ofTrust(UUID trust) {
        return db.sql("""
                        select * from study_site where trust_id = ? and closed_at is null
                        order by department, therapy_area, id""").param(trust).query(JdbcSites::read).list();
    }

    /** Empty when the trust has such a site already. */
    Optional<UUID> open(UUID trust, String department, String area, Instant now, String by) {
        return db.sql("""
                        insert into study_site (trust_id, department, therapy_area, created_at, created_by)
                        values (?, ?, ?, ?, ?) on conflict do nothing returning id""")
                .params(trust, department, area, now.atOffset(ZoneOffset.UTC), by)
                .query(UUID.class)
                .optional();
    }

    void close(UUID site, Instant now) {
        db.sql("update study_site set closed_at = ? where id = ? and closed_at is null")
                .params(now.atOffset(ZoneOffset.UTC), site)
                .update();
    }

    private static StudySite read(ResultSet row, int number) throws SQLException {
        return new StudySite(
                row.getObject("id", UUID.class),
                row.getObject("trust_id", UUID.class),
                row.getString("department"),
                row.getString("therapy_area"));
    }
}
