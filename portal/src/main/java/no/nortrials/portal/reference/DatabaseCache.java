package no.nortrials.portal.reference;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of interfaces, kept in the database so that all portals share them. */
@Repository
class DatabaseCache implements StatisticsClient.AnswerCache {
    private final JdbcClient db;
    private final ReferenceProperties properties;
    private final Clock clock;

    DatabaseCache(JdbcClient db, ReferenceProperties properties, Clock clock) {
        this.db = db;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> find(String question) {
        return db.sql("select body from data_answer where question = :question and fetched_at > :since")
                .param("question", key(question))
                .param("since", clock.instant().minus(properties.keep()).atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getBytes("body"))
                .optional();
    }

    @Override
    public void keep(String question, byte[] body) {
        db.sql("delete from data_answer where fetched_at <= :since")
                .param("since", clock.instant().minus(properties.keep()).atOffset(ZoneOffset.UTC))
                .update();
        db.sql("""
                        insert into data_answer (question, body, fetched_at) values (:question, :body, :now)
                        on conflict (question) do update set body = excluded.body, fetched_at = excluded.fetched_at""")
                .param("question", key(question))
                .param("body", body)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String key(String question) {
        return Checksum.of(question.getBytes(StandardCharsets.UTF_8));
    }
}
