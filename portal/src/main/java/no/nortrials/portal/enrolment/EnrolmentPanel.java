package no.nortrials.portal.enrolment;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.stereotype.Component;

/** Who was enrolled so far, on the request's page. */
@Component
class EnrolmentPanel implements RequestPanel {
    private final EnrolmentReports reports;

    EnrolmentPanel(EnrolmentReports reports) {
        this.reports = reports;
    }

    /** @param last what was reported last */
    record Told(RequestHeader request, Optional<Report> last) {}

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        if (request.draft() || !(actor.is(Role.COORDINATOR) || actor.is(Role.SPONSOR))) return Optional.empty();
        Optional<Report> last = reports.of(request.id()).stream().reduce((one, later) -> later);
        return Optional.of(new Panel("enrolment", "enrolment.title", "enrolment/panel", new Told(request, last)));
    }
}
