package no.nortrials.portal.dispatch.recipient;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.PlacePanel;
import no.nortrials.portal.directory.Trust;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a trust was asked in the last twelve months and what came of it, for the trust itself and the unit. */
@Component
class AskedPanel implements PlacePanel {
    private final JdbcClient db;
    private final Clock clock;

    AskedPanel(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Requests sent to it; of them answered, positive, and waiting for an answer now. */
    record Asked(int sent, int answered, int positive, int waiting, boolean own) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> ofTrust(Actor actor, Trust trust) {
        boolean own = actor.isOf(Role.HOSPITAL, trust.id());
        if (!own && !actor.is(Role.COORDINATOR)) return Optional.empty();
        return Optional.of(new Panel("asked", "dispatch.asked", "dispatch/asked", asked(trust, own)));
    }

    private Asked asked(Trust trust, boolean own) {
        OffsetDateTime since = Oslo.today(clock).minusYears(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        select count(*) as sent, count(answered_at) as answered,
                            count(*) filter (where state in ('INTERESTED', 'CONDITIONAL')) as positive,
                            count(*) filter (where state in ('SENT', 'OPENED', 'PASSED_ON')) as waiting
                        from recipient where trust_id = ? and sent_at >= ? and state <> 'RECALLED'""")
                .params(trust.id(), since)
                .query((row, _) -> new Asked(
                        row.getInt("sent"), row.getInt("answered"), row.getInt("positive"), row.getInt("waiting"), own))
                .single();
    }
}
