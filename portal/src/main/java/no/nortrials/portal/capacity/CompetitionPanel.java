package no.nortrials.portal.capacity;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.stereotype.Component;

/** What competes, on the request's page. */
@Component
class CompetitionPanel implements RequestPanel {
    private final CompetitionDesk desk;

    CompetitionPanel(CompetitionDesk desk) {
        this.desk = desk;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        if (request.draft() || !desk.mayRead(actor, request.id())) return Optional.empty();
        return Optional.of(new Panel("capacity", "capacity.request", "capacity/panel", desk.of(request)));
    }
}
