package no.nortrials.portal.dispatch.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Notes a change of the choice of recipients. */
    public void changed(UUID requestId, @Nullable LocalDate internalDeadline, String by, Instant now) {
        jdbc.sql("""
                update dispatch set version = version + 1, changed_by = :by, changed_at = :now,
                    internal_deadline = cast(:internal as date)
                where request_id = :request
                """)
                .param("by", by)
                .param("now", Sql.at(now))
                .param("internal", internalDeadline)
                .param("request", requestId)
                .update();
    }

    /** Notes that the request went out; the first time is kept. */
    public void sent(UUID requestId, LocalDate internalDeadline, LocalDate replyDeadline, String by, Instant now) {
        jdbc.sql("""
                update dispatch set version = version + 1, changed_by = :by, changed_at = :now,
                    internal_deadline = :internal, reply_deadline = :reply, sent_at = coalesce(sent_at, :now)
                where request_id = :request
                """)
                .param("by", by)
                .param("now", Sql.at(now))
                .param("internal", internalDeadline)
                .param("reply", replyDeadline)
                .param("request", requestId)
                .update();
    }

    /** Nothing more is reminded or chased. */
    public void close(UUID requestId, Instant now) {
        jdbc.sql("update dispatch set closed_at = :now where request_id = :request and closed_at is null")
                .param("now", Sql.at(now))
                .param("request", requestId)
                .update();
    }

    /**
     * Requests whose hospitals' deadline lies before the day and that nobody was told of yet; they are marked and held,
     * and other portals pass over them.
     */
    public List<UUID> takeInternalDeadlinePassed(LocalDate today, Instant now) {
        return jdbc.sql("""
                update dispatch set internal_deadline_passed_at = :now
                where request_id in (
                    select request_id from dispatch
                    where internal_deadline < :today and sent_at is not null and internal_deadline_passed_at is null
                        and closed_at is null
                    order by internal_deadline limit 50 for update skip locked)
                returning request_id
                """)
                .param("now", Sql.at(now))
                .param("today", today)
                .query((row, number) -> Sql.id(row, "request_id"))
                .list();
    }

    /** The same for the sponsor's deadline. */
    public List<UUID> takeReplyDeadlinePassed(LocalDate today, Instant now) {
        return jdbc.sql("""
                update dispatch set reply_deadline_passed_at = :now
                where request_id in (
                    select request_id from dispatch
                    where reply_deadline < :today and sent_at is not null and reply_deadline_passed_at is null
                        and closed_at is null
                    order by reply_deadline limit 50 for update skip locked)
                returning request_id
                """)
                .param("now", Sql.at(now))
                .param("today", today)
                .query((row, number) -> Sql.id(row, "request_id"))
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                Sql.id(row, "request_id"),
                row.getInt("version"),
                row.getString("changed_by"),
                Sql.always(row, "changed_at"),
                Sql.day(row, "internal_deadline"),
                Sql.day(row, "reply_deadline"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "internal_deadline_passed_at"),
                Sql.instant(row, "reply_deadline_passed_at"),
                Sql.instant(row, "closed_at"));
    }
}
