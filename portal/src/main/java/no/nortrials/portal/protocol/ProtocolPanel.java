package no.nortrials.portal.protocol;

import java.util.Optional;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestPanel;
import no.nortrials.portal.request.Requests;
import org.springframework.stereotype.Component;

/** The way from a request to the protocol it was made of. */
@Component
class ProtocolPanel implements RequestPanel {
    private final UploadStore store;
    private final Requests requests;

    ProtocolPanel(UploadStore store, Requests requests) {
        this.store = store;
        this.requests = requests;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Optional<Panel> panel(Actor actor, RequestHeader request) {
        return store.find(request.id())
                .filter(_ -> requests.opened(actor, request.id()))
                .map(upload -> new Panel("protocol", "protocol.title", "protocol/panel", upload));
    }
}
