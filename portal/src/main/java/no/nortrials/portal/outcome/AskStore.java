package no.nortrials.portal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.platform.Rows;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions in PostgreSQL. Who takes one to work on it locks it; others pass it by. */
@Repository
class AskStore {
    private static final String SELECT =
            "select request_id, days, due_on, asked_at, answered_at, skipped_because from outcome_ask ";

    private static final RowMapper<Ask> ASK = Rows.as(Ask.class);

    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(UUID request, int days, LocalDate dueOn) {
        jdbc.sql("""
                        insert into outcome_ask (request_id, days, due_on) values (:request, :days, :dueOn)
                        on conflict do nothing
                        """)
                .param("request", request)
                .param("days", days)
                .param("dueOn", dueOn)
                .update();
    }

    List<Ask> ofRequest(UUID request) {
        return jdbc.sql(SELECT + "where request_id = :request order by days")
                .param("request", request)
                .query(Rows.as(Ask.class))
                .list();
    }

    Optional<Ask> takeDue(LocalDate today) {
        return jdbc.sql(SELECT + """
                        where due_on <= :today and asked_at is null and skipped_because is null
                        order by due_on, request_id, days limit 1 for update skip locked
                        """)
                .param("today", today)
                .query(Rows.as(Ask.class))
                .optional();
    }

    void skip(Ask ask, Ask.Skipped reason) {
        jdbc.sql("update outcome_ask set skipped_because = :reason where request_id = :request and days = :days")
                .param("reason", reason.name())
                .param("request", ask.requestId())
                .param("days", ask.days())
                .update();
    }

    void asked(Ask ask, byte[] tokenHash, Instant at) {
        jdbc.sql("""
                        update outcome_ask set asked_at = :at, token_hash = :hash
                        where request_id = :request and days = :days
                        """)
                .param("at", OutcomeStore.utc(at))
                .param("hash", tokenHash)
                .param("request", ask.requestId())
                .param("days", ask.days())
                .update();
    }

    /** A question that was put, and the organisation that was asked. */
    record Put(Ask ask, UUID organisationId) {}

    Optional<Put> byToken(byte[] tokenHash, Instant askedAfter) {
        return jdbc.sql("""
                        select a.*, r.organisation_id from outcome_ask a join request r on r.id = a.request_id
                        where a.token_hash = :hash and a.asked_at > :after
                        """)
                .param("hash", tokenHash)
                .param("after", OutcomeStore.utc(askedAfter))
                .query((row, number) -> new Put(ASK.mapRow(row, number), row.getObject("organisation_id", UUID.class)))
                .optional();
    }

    void answered(Ask ask, Instant at) {
        jdbc.sql("update outcome_ask set answered_at = :at where request_id = :request and days = :days")
                .param("at", OutcomeStore.utc(at))
                .param("request", ask.requestId())
                .param("days", ask.days())
                .update();
    }

    /** A request whose last question was put before a moment and none of whose questions was answered. */
    Optional<UUID> takeUnanswered(int lastDays, Instant askedBefore) {
        return jdbc.sql("""
                        select a.request_id from outcome_ask a
                        where a.days = :days and a.escalated_at is null
                          and (a.asked_at <= :before or a.skipped_because = 'NO_ADDRESS')
                          and not exists (select from outcome_ask o
                              where o.request_id = a.request_id and o.answered_at is not null)
                        limit 1 for update skip locked
                        """)
                .param("days", lastDays)
                .param("before", OutcomeStore.utc(askedBefore))
                .query(UUID.class)
                .optional();
    }

    void escalated(UUID request, int days, Instant at) {
        jdbc.sql("update outcome_ask set escalated_at = :at where request_id = :request and days = :days")
                .param("at", OutcomeStore.utc(at))
                .param("request", request)
                .param("days", days)
                .update();
    }
}
