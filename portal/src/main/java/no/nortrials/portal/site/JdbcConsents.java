package no.nortrials.portal.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of consents: nothing is overwritten. */
@Repository
class JdbcConsents implements Consents {
    private final JdbcClient db;

    JdbcConsents(JdbcClient db) {
        this.db = db;
    }

    /** What a trust said, and when. */
    record Said(boolean given, Instant at, String by) {}

    @Override
    public boolean given(UUID trust) {
        return history(trust).stream().findFirst().map(Said::given).orElse(false);
    }

    @Override
    public Set<UUID> given() {
        return Set.copyOf(db.sql("""
                        select trust_id from (select distinct on (trust_id) trust_id, given from site_consent order by trust_id, id desc)
                        newest where given""").query(UUID.class).list());
    }

    /** The newest first. */
    List<Said> history(UUID trust) {
        return db.sql("select * from site_consent where trust_id = ? order by id desc")
                .param(trust)
                .query(JdbcConsents::read)
                .list();
    }

    void say(UUID trust, boolean given, Instant now, String by) {
        db.sql("insert into site_consent (trust_id, given, said_at, said_by) values (?, ?, ?, ?)")
                .params(trust, given, now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    private static Said read(ResultSet row, int number) throws SQLException {
        return new Said(
                row.getBoolean("given"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"));
    }
}
