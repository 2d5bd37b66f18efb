package no.nortrials.portal.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.nortrials.portal.outbound.OutboundAnswer;
import no.nortrials.portal.outbound.OutboundClient;
import no.nortrials.portal.outbound.OutboundQuestion;
import org.springframework.stereotype.Service;

/** Sends what is due. No transaction is held while a receiver thinks. */
@Service
class WebhookSending {
    private final WebhookStore store;
    private final WebhookProperties properties;
    private final OutboundClient client;
    private final Clock clock;

    WebhookSending(WebhookStore store, WebhookProperties properties, Clock clock) {
        this.store = store;
        this.properties = properties;
        this.client = OutboundClient.withoutRedirects(properties.limits(), Thread::sleep);
        this.clock = clock;
    }

    /** Sends one message; false when none is due. */
    boolean step() {
        return store.claim(clock.instant())
                .map(message -> {
                    send(message);
                    return true;
                })
                .orElse(false);
    }

    private void send(Message message) {
        Optional<String> problem = Address.problem(message.address(), properties.anywhere());
        if (problem.isPresent()) {
            store.lost(message.id(), problem.get());
            return;
        }
        switch (client.ask(question(message))) {
            case OutboundAnswer.Body _, OutboundAnswer.TooLarge _ -> store.taken(message.id());
            case OutboundAnswer.Refused(int status) -> again(message, "status " + status);
            case OutboundAnswer.Unreachable(String why) -> again(message, why);
        }
    }

    private OutboundQuestion question(Message message) {
        long second = clock.instant().getEpochSecond();
        return new OutboundQuestion(
                URI.create(message.address()),
                message.body(),
                Map.of(
                        "X-NorTrials-Event", message.event(),
                        "X-NorTrials-Delivery", message.id().toString(),
                        "X-NorTrials-Signature", Signature.of(message.secret(), second, message.body())));
    }

    private void again(Message message, String why) {
        int done = message.attempts();
        if (done > properties.again().size()) store.lost(message.id(), why);
        else {
            Instant at = clock.instant().plus(properties.again().get(done - 1));
            store.later(message.id(), at, why);
        }
    }
}
