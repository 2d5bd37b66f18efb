package no.nortrials.portal.site;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import org.springframework.stereotype.Component;

/**
 * Who may read and change what a site says: the unit and the trust's own people all of it; a company, a centre and whoever else may
 * come here only what a trust lets others see.
 */
@Component
public class SiteRights {
    private final Consents consents;
    private final Sites sites;

    SiteRights(Consents consents, Sites sites) {
        this.consents = consents;
        this.sites = sites;
    }

    /** Whether somebody works for the trust or for the unit. */
    public boolean within(Actor actor, UUID trust) {
        return actor.actsFor(trust);
    }

    /** Whether somebody may read what the trust lets others see. */
    public boolean sees(Actor actor, UUID trust) {
        return sees(actor, trust, consents::given);
    }

    /** Those of which somebody may read what the trust lets others see. */
    <T> List<T> seen(Actor actor, List<T> all, Function<T, StudySite> site) {
        Set<UUID> consenting = consents.given();
        return all.stream()
                .filter(each -> sees(actor, site.apply(each).trust(), consenting::contains))
                .toList();
    }

    private boolean sees(Actor actor, UUID trust, Predicate<UUID> consents) {
        return within(actor, trust) || (actor.is(Role.SPONSOR, Role.CENTRE) && consents.test(trust));
    }

    /** Whoever may not change a site is told no more than whoever asks for one that is not there. */
    public StudySite own(Actor actor, UUID id) {
        return sites.site(id)
                .filter(site -> within(actor, site.trust()))
                .orElseThrow(() -> new NotFound("site `" + id + "`"));
    }

    /** A site of which the actor may read what others see. */
    public StudySite seen(Actor actor, UUID id) {
        return sites.site(id)
                .filter(site -> sees(actor, site.trust()))
                .orElseThrow(() -> new NotFound("site `" + id + "`"));
    }
}
