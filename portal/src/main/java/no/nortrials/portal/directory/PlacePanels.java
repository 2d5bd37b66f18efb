package no.nortrials.portal.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import org.springframework.stereotype.Component;

/** What all modules have to show of a trust or a centre. */
@Component
class PlacePanels {
    private final List<PlacePanel> panels;

    PlacePanels(List<PlacePanel> panels) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
    }

    List<PlacePanel.Panel> of(Actor actor, Trust trust) {
        return panels.stream()
                .map(panel -> panel.ofTrust(actor, trust))
                .flatMap(Optional::stream)
                .toList();
    }

    List<PlacePanel.Panel> of(Actor actor, Centre centre) {
        return panels.stream()
                .map(panel -> panel.ofCentre(actor, centre))
                .flatMap(Optional::stream)
                .toList();
    }
}
