package no.nortrials.portal.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.nortrials.maturity.framework.Framework;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the framework, as JSON. */
@Repository
class FrameworkStore {
    private final JdbcClient db;

    FrameworkStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * A version as it stands.
     *
     * @param revision how many times it was edited
     */
    record Kept(Framework framework, int revision, Instant at, String by) {}

    /** All, the newest first. */
    List<Kept> all() {
        return db.sql("select * from maturity_framework order by version desc")
                .query(FrameworkStore::read)
                .list();
    }

    Optional<Kept> version(int version) {
        return db.sql("select * from maturity_framework where version = ?")
                .param(version)
                .query(FrameworkStore::read)
                .optional();
    }

    /** The one sites assess themselves by now. */
    Optional<Framework> newestFrozen() {
        return db.sql("select * from maturity_framework where frozen order by version desc limit 1")
                .query(FrameworkStore::read)
                .optional()
                .map(Kept::framework);
    }

    /** False when there is such a version already. */
    boolean add(Framework framework, Instant at, String by) {
        return db.sql("""
                        insert into maturity_framework values (?, ?, 1, ?, ?, ?) on conflict do nothing""")
                        .params(
                                framework.version(),
                                framework.frozen(),
                                MaturityJson.write(framework),
                                at.atOffset(ZoneOffset.UTC),
                                by)
                        .update()
                == 1;
    }

    /** False when somebody edited or froze it since the revision seen. */
    boolean change(Framework framework, int seen, Instant at, String by) {
        return db.sql("""
                        update maturity_framework set frozen = ?, content = ?, revision = revision + 1, changed_at = ?, changed_by = ?
                        where version = ? and revision = ? and not frozen""")
                        .params(
                                framework.frozen(),
                                MaturityJson.write(framework),
                                at.atOffset(ZoneOffset.UTC),
                                by,
                                framework.version(),
                                seen)
                        .update()
                == 1;
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                framework(row.getString("content")),
                row.getInt("revision"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }

    private static Framework framework(String content) {
        return switch (MaturityJson.framework(content)) {
            case Reading.Read<Framework>(Framework framework) -> framework;
            case Reading.Refused<Framework>(String where, String why) ->
                throw new IllegalStateException("a kept framework at `" + where + "`: " + why);
        };
    }
}
