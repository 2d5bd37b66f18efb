package no.nortrials.portal.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of reports. */
@Repository
class ReportStore {
    private final JdbcClient db;

    ReportStore(JdbcClient db) {
        this.db = db;
    }

    /** What was said of a day. */
    record Entry(LocalDate asOf, FormData answers, boolean withdrawn, Instant at, String by) {}

    void add(UUID request, Entry entry) {
        db.sql("""
                        insert into enrolment_report (request_id, as_of, answers, withdrawn, reported_at, reported_by)
                        values (?, ?, ?::jsonb, ?, ?, ?)""")
                .params(
                        request,
                        entry.asOf(),
                        FormJson.write(entry.answers()),
                        entry.withdrawn(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.by())
                .update();
    }

    /** Everything that was ever said, the newest first. */
    List<Entry> history(UUID request) {
        return db.sql("select * from enrolment_report where request_id = ? order by id desc")
                .param(request)
                .query(ReportStore::read)
                .list();
    }

    /** What stands: of each day the newest, unless it withdraws; by day. */
    List<Entry> standing(UUID request) {
        return db.sql("""
                        select * from (select distinct on (as_of) * from enrolment_report where request_id = ? order by as_of, id desc) r
                        where not withdrawn order by as_of""").param(request).query(ReportStore::read).list();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("as_of", LocalDate.class),
                FormJson.read(row.getString("answers")),
                row.getBoolean("withdrawn"),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"));
    }
}
