package no.nortrials.portal.directory;

import java.util.Optional;
import no.nortrials.portal.access.Actor;

/**
 * A module's section of the page of a trust or of a centre. The page shows the panels of all beans of this type by their order;
 * empty means that the actor has nothing to see there.
 */
public interface PlacePanel {

    int order();

    default Optional<Panel> ofTrust(Actor actor, Trust trust) {
        return Optional.empty();
    }

    default Optional<Panel> ofCentre(Actor actor, Centre centre) {
        return Optional.empty();
    }

    /**
     * What to show.
     *
     * @param id the section's anchor
     * @param titleKey the message that heads the section
     * @param template a template with the fragment {@code panel(model)}
     */
    record Panel(String id, String titleKey, String template, Object model) {}
}
