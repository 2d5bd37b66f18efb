package no.nortrials.portal.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.directory.Centre;
import no.nortrials.portal.directory.PlacePanel;
import no.nortrials.portal.directory.Trust;
import org.springframework.stereotype.Component;

/** The study sites of a trust, and of the areas of a centre, as far as the actor may see them. */
@Component
class SitesPanel implements PlacePanel {
    private final Sites sites;
    private final SiteRights rights;

    SitesPanel(Sites sites, SiteRights rights) {
        this.sites = sites;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Panel> ofTrust(Actor actor, Trust trust) {
        return panel(rights.sees(actor, trust.id()) ? sites.ofTrust(trust.id()) : List.of());
    }

    @Override
    public Optional<Panel> ofCentre(Actor actor, Centre centre) {
        List<StudySite> ofItsAreas = sites.all().stream()
                .filter(site -> centre.therapyAreas().contains(site.therapyArea()))
                .toList();
        return panel(rights.seen(actor, ofItsAreas, Function.identity()));
    }

    private static Optional<Panel> panel(List<StudySite> sites) {
        return sites.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel("study-sites", "site.list", "site/panel", sites));
    }
}
