package no.nortrials.portal.delivery;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.directory.PlacePanel;
import no.nortrials.portal.directory.Trust;
import no.nortrials.portal.site.SiteRights;
import org.springframework.stereotype.Component;

/** The way to what a trust delivers: all figures for its own people and the unit, the card for a company that may see it. */
@Component
class DeliveredPanel implements PlacePanel {
    private final SiteRights rights;

    DeliveredPanel(SiteRights rights) {
        this.rights = rights;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Panel> ofTrust(Actor actor, Trust trust) {
        if (rights.within(actor, trust.id())) return panel("/delivery/trusts/" + trust.id());
        return actor.is(Role.SPONSOR) && rights.sees(actor, trust.id())
                ? panel("/delivery/cards/" + trust.id())
                : Optional.empty();
    }

    private static Optional<Panel> panel(String address) {
        return Optional.of(new Panel("delivered", "delivery.panel", "delivery/panel", address));
    }
}
