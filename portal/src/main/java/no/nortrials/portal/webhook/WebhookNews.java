package no.nortrials.portal.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import no.nortrials.portal.request.RequestClosed;
import no.nortrials.portal.request.RequestForwarded;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestReceived;
import no.nortrials.portal.request.RequestSummarised;
import no.nortrials.portal.request.Requests;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a message when something happened to a request; writing it twice changes nothing. */
@Component
class WebhookNews {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WebhookStore store;
    private final Requests requests;
    private final Clock clock;

    WebhookNews(WebhookStore store, Requests requests, Clock clock) {
        this.store = store;
        this.requests = requests;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(RequestReceived event) {
        tell(event.requestId(), "request.received");
    }

    @ApplicationModuleListener
    void on(RequestForwarded event) {
        tell(event.requestId(), "request.forwarded");
    }

    @ApplicationModuleListener
    void on(RequestSummarised event) {
        tell(event.requestId(), "request.answered");
    }

    @ApplicationModuleListener
    void on(RequestClosed event) {
        tell(event.requestId(), "request.closed");
    }

    void tell(UUID id, String event) {
        requests.find(id).filter(request -> !request.draft()).ifPresent(request -> tell(request, event));
    }

    /** Where the request is to be read, and nothing of what it says. */
    private void tell(RequestHeader request, String event) {
        Instant now = clock.instant();
        var body = new LinkedHashMap<String, Object>();
        body.put("event", event);
        body.put("request", request.id().toString());
        body.put("reference", request.name());
        body.put("status", request.status().name());
        body.put("at", now.toString());
        store.write(
                request.organisationId(),
                event + " " + request.id() + " " + request.version(),
                event,
                JSON.writeValueAsString(body),
                now);
    }
}
