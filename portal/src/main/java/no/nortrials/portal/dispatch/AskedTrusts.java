package no.nortrials.portal.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked what since a day and what they answered, for other parts of the portal. Who may see it is theirs to decide. */
@Component
@Transactional(readOnly = true)
public class AskedTrusts {
    private static final String SINCE = """
            with sent as (
                select recipient_id, min(submitted_at) as first_at, max(version) as last from answer_version group by recipient_id)
            select c.id, c.request_id, coalesce(r.reference, '') as reference, c.trust_id, c.sent_at, c.due, s.first_at, v.decision,
                coalesce(cardinality(v.decline_reasons), 0) > 0 as reasoned
            from recipient c join request r on r.id = c.request_id
            left join sent s on s.recipient_id = c.id
            left join answer_version v on v.recipient_id = s.recipient_id and v.version = s.last
            where c.sent_at >= :since and c.state not in ('PROPOSED', 'RECALLED') and r.closed_reason is distinct from 'DUPLICATE'
            order by c.sent_at, c.id
            """;

    private final JdbcClient jdbc;

    AskedTrusts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without what was taken back and what was asked twice, in the order of asking. */
    public List<AskedTrust> since(LocalDate day) {
        return jdbc.sql(SINCE)
                .param("since", day.atStartOfDay(Oslo.ZONE).toOffsetDateTime())
                .query(AskedTrusts::read)
                .list();
    }

    /** Something else whenever anything that is told here has changed. */
    public String stamp() {
        return jdbc.sql("""
                        select (select count(*) || ':' || coalesce(sum(version), 0) from recipient) || ':'
                            || (select count(*) from answer_version) || ':'
                            || (select count(*) from request where closed_reason = 'DUPLICATE')
                        """).query(String.class).single();
    }

    private static AskedTrust read(ResultSet row, int number) throws SQLException {
        return new AskedTrust(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("reference"),
                row.getObject("trust_id", UUID.class),
                day(row, "sent_at").orElseThrow(),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                day(row, "first_at"),
                Optional.ofNullable(row.getString("decision")),
                row.getBoolean("reasoned"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(at -> Oslo.day(at.toInstant()));
    }
}
