package no.nortrials.portal.dispatch.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.dispatch.proposal.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Recipients as rows. A state is only ever changed by a step that {@link RecipientState#mayBecome} allows. */
@Repository
public class Recipients {
    private static final TypeReference<List<Reason.Stored>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Person>> PEOPLE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Recipients(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Recipient> ofRequest(UUID requestId) {
        return jdbc.sql("select * from recipient where request_id = :request order by created_at, id")
                .param("request", requestId)
                .query(this::recipient)
                .list();
    }

    public Optional<Recipient> find(UUID id) {
        return jdbc.sql("select * from recipient where id = :id")
                .param("id", id)
                .query(this::recipient)
                .optional();
    }

    /** The recipient, held until the transaction ends, so that two who act on it act one after the other. */
    public Recipient locked(UUID id) {
        return jdbc.sql("select * from recipient where id = :id for update")
                .param("id", id)
                .query(this::recipient)
                .optional()
                .orElseThrow(() -> new NotFound("recipient `" + id + "`"));
    }

    /** Adds a proposal or changes one; what was sent is left alone. */
    public void propose(
            UUID requestId, UUID trustId, List<Reason.Stored> reasons, List<Person> people, @Nullable LocalDate due) {
        jdbc.sql("""
                insert into recipient (request_id, trust_id, state, reasons, people, due)
                values (:request, :trust, 'PROPOSED', cast(:reasons as jsonb), cast(:people as jsonb), cast(:due as date))
                on conflict (request_id, trust_id) do update
                set reasons = excluded.reasons, people = excluded.people, due = excluded.due,
                    version = recipient.version + 1
                where recipient.state = 'PROPOSED'
                """)
                .param("request", requestId)
                .param("trust", trustId)
                .param("reasons", json.writeValueAsString(reasons))
                .param("people", json.writeValueAsString(people))
                .param("due", due)
                .update();
    }

    /** Removes a proposal; what was sent is left alone. */
    public void withdraw(UUID requestId, UUID trustId) {
        jdbc.sql("""
                delete from recipient where request_id = :request and trust_id = :trust and state = 'PROPOSED'
                """).param("request", requestId).param("trust", trustId).update();
    }

    /** Marks a proposal as sent to these people. */
    public void sent(Recipient recipient, List<Person> people, LocalDate due, Instant now) {
        check(recipient, RecipientState.SENT);
        jdbc.sql("""
                update recipient set state = 'SENT', people = cast(:people as jsonb), due = :due, sent_at = :now,
                    version = version + 1
                where id = :id
                """)
                .param("people", json.writeValueAsString(people))
                .param("due", due)
                .param("now", Sql.at(now))
                .param("id", recipient.id())
                .update();
    }

    /** Moves a recipient on; the matching date is set the first time, that of the answer every time. */
    public void move(Recipient recipient, RecipientState to, Instant now) {
        check(recipient, to);
        jdbc.sql("""
                update recipient set state = :state, version = version + 1,
                    opened_at = case when :state in ('SENT', 'NO_ANSWER', 'RECALLED') then opened_at
                        else coalesce(opened_at, :now) end,
                    answered_at = case when :answered then :now else answered_at end,
                    recalled_at = case when :state = 'RECALLED' then :now else recalled_at end
                where id = :id
                """)
                .param("state", to.name())
                .param("answered", to.answered())
                .param("now", Sql.at(now))
                .param("id", recipient.id())
                .update();
    }

    /** Gives a recipient another deadline; the calendar entry that tells of it is a newer one. */
    public void due(UUID id, LocalDate due) {
        jdbc.sql("""
                update recipient set due = :due, calendar_sequence = calendar_sequence + 1, version = version + 1
                where id = :id
                """).param("due", due).param("id", id).update();
    }

    /** Takes the question back; the calendar entry that tells of it is a newer one. */
    public void recall(Recipient recipient, Instant now) {
        move(recipient, RecipientState.RECALLED, now);
        jdbc.sql("update recipient set calendar_sequence = calendar_sequence + 1 where id = :id")
                .param("id", recipient.id())
                .update();
    }

    private static void check(Recipient recipient, RecipientState to) {
        if (!recipient.state().mayBecome(to))
            throw new IllegalStateException(
                    "recipient `" + recipient.id() + "` is `" + recipient.state() + "` and cannot become `" + to + "`");
    }

    private Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                Sql.id(row, "id"),
                Sql.id(row, "request_id"),
                Sql.id(row, "trust_id"),
                RecipientState.valueOf(row.getString("state")),
                json.readValue(row.getString("reasons"), REASONS),
                json.readValue(row.getString("people"), PEOPLE),
                Sql.day(row, "due"),
                Sql.instant(row, "sent_at"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "answered_at"),
                row.getInt("calendar_sequence"));
    }
}
