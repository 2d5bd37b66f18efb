package no.nortrials.portal.trial;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.form.FormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The forms of trials that were entered by hand. */
@Repository
class HandStore {
    private final JdbcClient db;

    HandStore(JdbcClient db) {
        this.db = db;
    }

    /** @param version 1 and upwards, so that nobody changes what another has changed meanwhile */
    record Entered(FormData answers, int version) {}

    Optional<Entered> find(UUID trial) {
        return db.sql("select answers, version from trial_by_hand where trial_id = ?")
                .param(trial)
                .query((row, n) -> new Entered(FormJson.read(row.getString("answers")), row.getInt("version")))
                .optional();
    }

    RegistryId nextId() {
        long number = db.sql("select nextval('trial_number')").query(Long.class).single();
        return new RegistryId(RegistryId.Registry.PORTAL, "NTT-" + number);
    }

    void add(UUID trial, FormData answers, @Nullable UUID trust, Instant at, String by) {
        db.sql("""
                        insert into trial_by_hand (trial_id, answers, version, entered_by_trust, entered_at, entered_by)
                        values (?, ?::jsonb, 1, ?, ?, ?)
                        on conflict (trial_id) do update set answers = excluded.answers, version = trial_by_hand.version + 1,
                            entered_at = excluded.entered_at, entered_by = excluded.entered_by""")
                .param(trial)
                .param(FormJson.write(answers))
                .param(trust)
                .param(Timestamp.from(at))
                .param(by)
                .update();
    }

    /** False when another has changed it meanwhile. */
    boolean change(UUID trial, int version, FormData answers, Instant at, String by) {
        return db.sql("""
                                update trial_by_hand set answers = ?::jsonb, version = version + 1, entered_at = ?, entered_by = ?
                                where trial_id = ? and version = ?""")
                        .params(FormJson.write(answers), Timestamp.from(at), by, trial, version)
                        .update()
                == 1;
    }

    boolean takesPart(UUID trial, UUID trust) {
        return db.sql("select exists (select from trial_trust where trial_id = ? and trust_id = ?)")
                .params(trial, trust)
                .query(Boolean.class)
                .single();
    }
}
