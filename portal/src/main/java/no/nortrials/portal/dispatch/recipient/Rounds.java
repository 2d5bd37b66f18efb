package no.nortrials.portal.dispatch.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sending out of requests as rows. */
@Repository
public class Rounds {
    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Round> find(UUID requestId) {
        return jdbc.sql("select * from dispatch where request_id = :request")
                .param("request", requestId)
                .query(Rounds::round)
                .optional();
    }

    /** The round, held until the transaction ends; it is begun when there is none. */
    public Round locked(UUID requestId, String by, Instant now) {
        jdbc.sql("""
                insert into dispatch (request_id, changed_by, changed_at) values (:request, :by, :now)
                on conflict do nothing
                """)
                .param("request", requestId)
                .param("by", by)
                .param("now", Sql.at(now))
                .update();
        return jdbc.sql("select * from dispatch where request_id = :request for update")
                .param("request", requestId)
                .query(Rounds::round)
                .single();
    }

    /** Notes a change of the choice of recipients, or of how they are asked. */
    public void changed(UUID requestId, String by, Instant now) {
        jdbc.sql("""
                update dispatch set version = version + 1, changed_by = :by, changed_at = :now
                where request_id = :request
                """)
                .param("by", by)
                .param("now", Sql.at(now))
                .param("request", requestId)
                .update();
    }

    /** Notes that the request went out; the first time is kept. */
    public void sent(UUID requestId, String by, Instant now) {
        jdbc.sql("""
                update dispatch set version = version + 1, changed_by = :by, changed_at = :now,
                    sent_at = coalesce(sent_at, :now)
                where request_id = :request
                """)
                .param("by", by)
                .param("now", Sql.at(now))
                .param("request", requestId)
                .update();
    }

    /** The deadlines were moved to later: that the earlier ones passed no longer counts. */
    public void deadlinesAhead(UUID requestId) {
        jdbc.sql("""
                update dispatch set internal_deadline_passed_at = null, reply_deadline_passed_at = null
                where request_id = :request
                """).param("request", requestId).update();
    }

    /** Nothing more is reminded or chased. */
    public void close(UUID requestId, Instant now) {
        jdbc.sql("update dispatch set closed_at = :now where request_id = :request and closed_at is null")
                .param("now", Sql.at(now))
                .param("request", requestId)
                .update();
    }

    /**
     * Requests of which a deadline lies before the day and that nobody was told of yet; they are marked and held, and
     * other portals pass over them. A request that waits for its sponsor is taken when it goes on.
     */
    public List<UUID> takePassed(Deadline deadline, LocalDate today, Instant now) {
        return jdbc.sql("""
                update dispatch set %1$s = :now
                where request_id in (
                    select d.request_id from dispatch d join request r on r.id = d.request_id
                    where %2$s < :today and r.status <> 'NEEDS_CLARIFICATION'
                        and d.sent_at is not null and d.%1$s is null and d.closed_at is null
                    order by %2$s limit 50 for update of d skip locked)
                returning request_id
                """.formatted(deadline.mark(), deadline.day()))
                .param("now", Sql.at(now))
                .param("today", today)
                .query((row, number) -> Sql.id(row, "request_id"))
                .list();
    }

    /** One of the two deadlines of a request. */
    public enum Deadline {
        HOSPITALS("internal_deadline_passed_at", "r.internal_deadline"),
        /** Without one of its own the sponsor's is the hospitals'. */
        SPONSORS("reply_deadline_passed_at", "coalesce(r.reply_deadline, r.internal_deadline)");

        private final String mark;
        private final String day;

        Deadline(String mark, String day) {
            this.mark = mark;
            this.day = day;
        }

        String mark() {
            return mark;
        }

        String day() {
            return day;
        }
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                Sql.id(row, "request_id"),
                row.getInt("version"),
                row.getString("changed_by"),
                Sql.always(row, "changed_at"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "internal_deadline_passed_at"),
                Sql.instant(row, "reply_deadline_passed_at"),
                Sql.instant(row, "closed_at"));
    }
}
