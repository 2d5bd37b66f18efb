package no.nortrials.portal.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.delivery.indicator.Measure;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust says what is wrong with a row, the unit answers. The figure stays as it is until the row is put right. */
@Service
@Transactional
class RowDisputeDesk {
    private static final int LONGEST = 1_000;

    private final DeliveryRights rights;
    private final DeliveryDesk figures;
    private final RowDisputeStore store;
    private final AuditTrail audit;
    private final Clock clock;

    RowDisputeDesk(DeliveryRights rights, DeliveryDesk figures, RowDisputeStore store, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.figures = figures;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<RowDispute> of(Actor actor, UUID trust, Measure measure) {
        rights.own(actor, trust);
        return store.of(trust, measure.code());
    }

    @Transactional(readOnly = true)
    List<RowDispute> all() {
        return store.all();
    }

    /** Whether it was taken: words are needed, and a row of the figure. */
    boolean say(Actor actor, UUID trust, Measure measure, String row, String words) {
        boolean known = figures.ofTrust(actor, trust, measure).figure().lines().stream()
                .anyMatch(line -> line.row().equals(row));
        if (!known || !sensible(words)) return false;
        store.add(trust, measure.code(), row, words.strip(), clock.instant(), actor.name());
        audit.record(By.actor(actor), "delivery.disputed", null, Map.of("measure", measure.code()));
        return true;
    }

    /**
     * Whether it was taken: words are needed.
     *
     * @throws Conflict when somebody answered it already
     */
    boolean reply(Actor actor, UUID id, String words) {
        if (!sensible(words)) return false;
        if (!store.reply(id, words.strip(), clock.instant(), actor.name()))
            throw new Conflict("dispute `" + id + "` was answered already");
        audit.record(By.actor(actor), "delivery.replied", null, Map.of("dispute", id.toString()));
        return true;
    }

    private static boolean sensible(String words) {
        return !words.isBlank() && words.length() <= LONGEST;
    }
}
