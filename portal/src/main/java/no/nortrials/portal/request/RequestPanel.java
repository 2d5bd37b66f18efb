package no.nortrials.portal.request;

import java.util.Optional;
import no.nortrials.portal.access.Actor;

/**
 * A module's section of the page "one request with everything about it". The page shows the panels of all beans of this
 * type by their order; empty means that the actor has nothing to see here.
 */
public interface RequestPanel {

    int order();

    Optional<Panel> panel(Actor actor, RequestHeader request);

    /**
     * What to show.
     *
     * @param id the section's anchor
     * @param titleKey the message that heads the section
     * @param template a template with the fragment {@code panel(model)}
     */
    record Panel(String id, String titleKey, String template, Object model) {}
}
