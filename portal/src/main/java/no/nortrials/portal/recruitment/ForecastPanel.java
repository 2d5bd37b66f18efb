package no.nortrials.portal.recruitment;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How fast it would go, on the request's page. */
@Component
class ForecastPanel implements RequestPanel {
    private final ForecastDesk desks;

    ForecastPanel(ForecastDesk desks) {
        this.desks = desks;
    }

    /** @param kept null when there is no forecast yet, which only the unit is told */
    record Told(RequestHeader request, @Nullable KeptForecast kept, boolean unit) {}

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        boolean unit = actor.is(Role.COORDINATOR);
        if (request.draft() || !(unit || actor.is(Role.SPONSOR))) return Optional.empty();
        KeptForecast kept = desks.told(actor, request).orElse(null);
        if (kept == null && !unit) return Optional.empty();
        return Optional.of(
                new Panel("forecast", "recruitment.title", "recruitment/panel", new Told(request, kept, unit)));
    }
}
