package no.nortrials.portal.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what trusts say against rows. */
@Repository
class RowDisputeStore {
    private final JdbcClient db;

    RowDisputeStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID trust, String measure, String row, String words, Instant now, String by) {
        db.sql(
                        "insert into row_dispute (trust_id, measure, row_key, words, said_at, said_by) values (?, ?, ?, ?, ?, ?)")
                .params(trust, measure, row, words, now.atOffset(ZoneOffset.UTC), by)
                .update();
    }

    /** Whether there is such a one that was not answered before. */
    boolean reply(UUID id, String words, Instant now, String by) {
        return db.sql(
                                "update row_dispute set reply = ?, replied_at = ?, replied_by = ? where id = ? and replied_at is null")
                        .params(words, now.atOffset(ZoneOffset.UTC), by, id)
                        .update()
                == 1;
    }

    /** The unanswered first, the newest of each first. */
    List<RowDispute> all() {
        return db.sql("select * from row_dispute order by replied_at is not null, said_at desc")
                .query(RowDisputeStore::read)
                .list();
    }

    /** The newest first. */
    List<RowDispute> of(UUID trust, String measure) {
        return db.sql("select * from row_dispute where trust_id = ? and measure = ? order by said_at desc")
                .params(trust, measure)
                .query(RowDisputeStore::read)
                .list();
    }

    private static RowDispute read(ResultSet row, int number) throws SQLException {
        return new RowDispute(
                row.getObject("id", UUID.class),
                row.getObject("trust_id", UUID.class),
                row.getString("measure"),
                row.getString("row_key"),
                row.getString("words"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"),
                Optional.ofNullable(row.getString("reply")));
    }
}
