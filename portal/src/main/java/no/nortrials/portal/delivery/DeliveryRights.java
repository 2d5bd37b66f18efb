package no.nortrials.portal.delivery;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.Directory;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.site.Consents;
import no.nortrials.portal.site.SiteRights;
import no.nortrials.portal.site.StudySite;
import org.springframework.stereotype.Component;

/** Who may see whose figures: the unit all, a trust its own, a sponsor the card of a trust that consents. */
@Component
class DeliveryRights {
    private final SiteRights sites;
    private final Consents consents;
    private final Directory directory;

    DeliveryRights(SiteRights sites, Consents consents, Directory directory) {
        this.sites = sites;
        this.consents = consents;
        this.directory = directory;
    }

    Trust own(Actor actor, UUID trust) {
        if (!sites.within(actor, trust)) throw new NotFound("trust `" + trust + "`");
        return directory.trust(trust).orElseThrow(() -> new NotFound("trust `" + trust + "`"));
    }

    /** Those of which the actor may see every figure. */
    List<Trust> owned(Actor actor) {
        return directory.trusts().stream()
                .filter(trust -> sites.within(actor, trust.id()))
                .toList();
    }

    StudySite site(Actor actor, UUID site) {
        return sites.own(actor, site);
    }

    /** A trust whose card the actor may read. */
    Trust card(Actor actor, UUID trust) {
        if (actor.is(Role.SPONSOR) && consents.given(trust))
            return directory.trust(trust).orElseThrow(() -> new NotFound("trust `" + trust + "`"));
        return own(actor, trust);
    }

    /** Those whose card companies read. */
    List<Trust> consenting() {
        Set<UUID> given = consents.given();
        return directory.trusts().stream()
                .filter(trust -> given.contains(trust.id()))
                .toList();
    }

    boolean consented(UUID trust) {
        return consents.given(trust);
    }
}
