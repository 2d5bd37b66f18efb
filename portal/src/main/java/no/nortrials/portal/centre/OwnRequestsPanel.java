package no.nortrials.portal.centre;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.calendar.Oslo;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.PlacePanel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came to a centre directly in the last twelve months, for the centre itself and the unit. */
@Component
class OwnRequestsPanel implements PlacePanel {
    private final JdbcClient db;
    private final Clock clock;

    OwnRequestsPanel(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Requests recorded; of them closed, and those that went on to the unit. */
    record Own(int received, int closed, int withUnit) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> ofCentre(Actor actor, Centre centre) {
        boolean own = actor.isOf(Role.CENTRE, centre.id());
        if (!own && !actor.is(Role.COORDINATOR)) return Optional.empty();
        return Optional.of(new Panel("own-requests", "centre.panel", "centre/panel", own(centre)));
    }

    private Own own(Centre centre) {
        OffsetDateTime since = Oslo.today(clock).minusYears(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        return db.sql("""
                        select count(*) as received, count(*) filter (where status = 'CLOSED') as closed,
                            count(*) filter (where status <> 'CLOSED' and (next_action is not null or status <> 'RECEIVED'))
                                as with_unit
                        from request where channel = 'CENTRE' and centre_id = ? and received_at >= ?""")
                .params(centre.id(), since)
                .query((row, _) -> new Own(row.getInt("received"), row.getInt("closed"), row.getInt("with_unit")))
                .single();
    }
}
