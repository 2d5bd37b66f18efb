package no.nortrials.portal.dispatch.collated;

import java.util.List;
import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.dispatch.recipient.Recipient;
import no.nortrials.portal.dispatch.recipient.Recipients;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import org.springframework.stereotype.Component;

/** The hospitals on the request's page, for each reader what it may know. */
@Component
class HospitalsPanel implements RequestPanel {
    private final UnitPanel unit;
    private final CompanyPanel company;
    private final Recipients recipients;

    HospitalsPanel(UnitPanel unit, CompanyPanel company, Recipients recipients) {
        this.unit = unit;
        this.company = company;
        this.recipients = recipients;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        Optional<PanelModel> model = switch (actor.role()) {
            case COORDINATOR -> Optional.of(unit.of(actor, request));
            case SPONSOR -> company.of(actor, request);
            case HOSPITAL -> own(actor, request);
            case CENTRE, ADMINISTRATOR -> Optional.empty();
        };
        return model.map(each -> new Panel("dispatch", "dispatch.panel", "dispatch/panel", each));
    }

    private Optional<PanelModel> own(Actor actor, RequestHeader request) {
        return recipients.ofRequest(request.id()).stream()
                .filter(each -> each.trustId().equals(actor.organisationId()))
                .filter(Recipient::asked)
                .findFirst()
                .map(each -> new PanelModel("hospital", request.id(), 1, 0, null, 0, List.of(row(each)), false, null));
    }

    private static PanelModel.Row row(Recipient own) {
        return new PanelModel.Row(
                own.id(), own.trustId(), own.state(), own.due(), false, List.of(), List.of(), List.of(), List.of());
    }
}
