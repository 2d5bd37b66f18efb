package no.nortrials.portal.evidence;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the data say, on the request's page. */
@Component
class EvidencePanel implements RequestPanel {
    private final EstimateDesk desks;

    EvidencePanel(EstimateDesk desks) {
        this.desks = desks;
    }

    /** @param desk null when there is no estimate yet, which only the unit is told */
    record Told(RequestHeader request, EstimateDesk.@Nullable Desk desk, boolean unit) {}

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        if (request.draft() || !(unit || actor.is(Role.SPONSOR))) return Optional.empty();
        EstimateDesk.Desk desk = desks.shown(actor, request).orElse(null);
        if (desk == null && !unit) return Optional.empty();
        return Optional.of(new Panel("data", "evidence.title", "evidence/panel", new Told(request, desk, unit)));
    }
}
