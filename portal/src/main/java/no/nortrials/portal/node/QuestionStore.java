package no.nortrials.portal.node;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.disclosure.wire.NodeQuestion;
import no.nortrials.disclosure.wire.NodeReply;
import no.nortrials.disclosure.wire.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions and replies in PostgreSQL. */
@Repository
class QuestionStore {
    /** A question that was fetched is offered again after so long, until a reply has come. */
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A question as it is kept. */
    record Kept(
            UUID id,
            UUID request,
            String criteria,
            int criteriaVersion,
            Instant asked,
            String askedBy,
            Instant expires) {}

    /** A line as it is kept. */
    record KeptLine(
            UUID node,
            String name,
            List<String> trusts,
            @Nullable Instant handed,
            @Nullable String reply,
            @Nullable Instant replied,
            @Nullable String problem) {}

    /** Keeps a question with a line for each enabled node. */
    void ask(Kept question, String organisation) {
        jdbc.sql("""
                        insert into node_question (id, request_id, organisation, criteria, criteria_version, asked_at, asked_by,
                            expires_at)
                        values (:id, :request, :organisation, :criteria::jsonb, :version, :asked, :by, :expires)
                        """)
                .param("id", question.id())
                .param("request", question.request())
                .param("organisation", organisation)
                .param("criteria", question.criteria())
                .param("version", question.criteriaVersion())
                .param("asked", question.asked().atOffset(ZoneOffset.UTC))
                .param("by", question.askedBy())
                .param("expires", question.expires().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into node_line (question_id, node_id, name, trusts)
                        select :id, id, name, trusts from data_node where enabled
                        """).param("id", question.id()).update();
    }

    /** What a node has still to answer; marks it as fetched. */
    List<NodeQuestion> open(UUID node, Instant now) {
        return jdbc.sql("""
                        update node_line l set handed_at = :now from node_question q
                        where q.id = l.question_id and l.node_id = :node and l.reply is null and q.expires_at > :now
                            and (l.handed_at is null or l.handed_at < :again)
                        returning q.id, q.organisation, q.criteria, q.asked_at, q.expires_at
                        """)
                .param("node", node)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("again", now.minus(AGAIN).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new NodeQuestion(
                        row.getObject("id", UUID.class),
                        row.getString("organisation"),
                        row.getString("criteria"),
                        true,
                        instant(row, "asked_at"),
                        instant(row, "expires_at")))
                .list();
    }

    Optional<Kept> question(UUID id) {
        return jdbc.sql("select * from node_question where id = :id")
                .param("id", id)
                .query(QuestionStore::kept)
                .optional();
    }

    Optional<Kept> newest(UUID request) {
        return jdbc.sql("select * from node_question where request_id = :request order by asked_at desc, id limit 1")
                .param("request", request)
                .query(QuestionStore::kept)
                .optional();
    }

    /** The newest first. */
    List<Kept> ofRequest(UUID request) {
        return jdbc.sql("select * from node_question where request_id = :request order by asked_at desc, id")
                .param("request", request)
                .query(QuestionStore::kept)
                .list();
    }

    List<KeptLine> lines(UUID question) {
        return jdbc.sql("select * from node_line where question_id = :question order by name, node_id")
                .param("question", question)
                .query(QuestionStore::line)
                .list();
    }

    /** Keeps a reply; whether the node was asked the question. An earlier reply is replaced, but for an answer. */
    boolean reply(UUID node, NodeReply reply, Instant at) {
        return jdbc.sql("""
                        update node_line set
                            reply = case when reply ->> 'reply' = 'answered' then reply else :reply::jsonb end,
                            replied_at = case when reply ->> 'reply' = 'answered' then replied_at else :at end,
                            problem = null
                        where question_id = :question and node_id = :node
                        """)
                        .param("reply", Wire.write(reply))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("question", reply.question())
                        .param("node", node)
                        .update()
                == 1;
    }

    /** Notes that what a node sent is no reply. When the question is not known, all that wait for the node are meant. */
    void garbled(UUID node, Optional<UUID> question, String problem) {
        jdbc.sql("""
                        update node_line set problem = :problem
                        where node_id = :node and reply is null and handed_at is not null
                            and (:question::uuid is null or question_id = :question::uuid)
                        """)
                .param("problem", problem)
                .param("node", node)
                .param("question", question.map(UUID::toString).orElse(null))
                .update();
    }

    boolean shared(UUID request) {
        return jdbc.sql("select exists (select 1 from node_sharing where request_id = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    void share(UUID request, boolean shared, Instant at, String by) {
        jdbc.sql(shared ? """
                                insert into node_sharing (request_id, shared_at, shared_by) values (:request, :at, :by)
                                on conflict do nothing
                                """ : "delete from node_sharing where request_id = :request")
                .param("request", request)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("criteria"),
                row.getInt("criteria_version"),
                instant(row, "asked_at"),
                row.getString("asked_by"),
                instant(row, "expires_at"));
    }

    private static KeptLine line(ResultSet row, int number) throws SQLException {
        return new KeptLine(
                row.getObject("node_id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("trusts").getArray()),
                row.getObject("handed_at") == null ? null : instant(row, "handed_at"),
                row.getString("reply"),
                row.getObject("replied_at") == null ? null : instant(row, "replied_at"),
                row.getString("problem"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
