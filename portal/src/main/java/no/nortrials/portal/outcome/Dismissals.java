package no.nortrials.portal.outcome;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trials of registers that the unit found to be no news for a request. */
@Repository
class Dismissals {
    private final JdbcClient db;
    private final Clock clock;

    Dismissals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Set<UUID> of(UUID request) {
        return db
                .sql("select trial_id from outcome_dismissal where request_id = ?")
                .param(request)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(UUID request, UUID trial, String by) {
        db.sql("insert into outcome_dismissal values (?, ?, ?, ?) on conflict do nothing")
                .params(request, trial, Timestamp.from(clock.instant()), by)
                .update();
    }

    void remove(UUID request, UUID trial) {
        db.sql("delete from outcome_dismissal where request_id = ? and trial_id = ?")
                .params(request, trial)
                .update();
    }
}
