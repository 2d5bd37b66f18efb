package no.nortrials.portal.site;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A trust lets others see how its sites are doing, or takes that back. Nobody can do so for it. */
@Service
@Transactional
class ConsentDesk {
    private final JdbcConsents consents;
    private final SiteRights rights;
    private final AuditTrail audit;
    private final Clock clock;

    ConsentDesk(JdbcConsents consents, SiteRights rights, AuditTrail audit, Clock clock) {
        this.consents = consents;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<JdbcConsents.Said> history(Actor actor, UUID trust) {
        if (!rights.within(actor, trust)) throw new NotFound("trust `" + trust + "`");
        return consents.history(trust);
    }

    void say(Actor actor, UUID trust, boolean given) {
        if (!actor.isOf(Role.HOSPITAL, trust)) throw new NotFound("trust `" + trust + "`");
        if (consents.given(trust) == given) return;
        consents.say(trust, given, clock.instant(), actor.name());
        String event = given ? "site.consentGiven" : "site.consentWithdrawn";
        audit.record(By.actor(actor), event, null, Map.of("trust", trust.toString()));
    }
}
