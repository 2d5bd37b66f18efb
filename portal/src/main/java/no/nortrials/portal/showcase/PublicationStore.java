package no.nortrials.portal.showcase;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hospitals' words on trials. */
@Repository
class PublicationStore {
    private final JdbcClient db;

    PublicationStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Publication> find(UUID trial) {
        return db.sql("select * from showcase_publication where trial_id = ?")
                .param(trial)
                .query((row, n) -> new Publication(
                        trial,
                        row.getObject("trust_id", UUID.class),
                        FormJson.read(row.getString("answers")),
                        row.getInt("version"),
                        row.getBoolean("published"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")))
                .optional();
    }

    /** False when another has published it, or changed it meanwhile. The first hospital has it until it withdraws. */
    boolean publish(UUID trial, UUID trust, int version, FormData answers, Instant at, String by) {
        return db.sql("""
                                insert into showcase_publication as p (trial_id, trust_id, answers, version, published, changed_at, changed_by)
                                select :trial, :trust, :answers::jsonb, 1, true, :at, :by where :version = 0
                                    or exists (select from showcase_publication where trial_id = :trial)
                                on conflict (trial_id) do update set trust_id = :trust, answers = excluded.answers, version = p.version + 1,
                                    published = true, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                                where p.version = :version and (p.trust_id = :trust or not p.published)""")
                        .param("trial", trial)
                        .param("trust", trust)
                        .param("answers", FormJson.write(answers))
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("version", version)
                        .update()
                == 1;
    }

    void withdraw(UUID trial, Instant at, String by) {
        db.sql("""
                        update showcase_publication set published = false, version = version + 1, changed_at = ?, changed_by = ?
                        where trial_id = ? and published""").params(Timestamp.from(at), by, trial).update();
    }
}
