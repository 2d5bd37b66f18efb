package no.nortrials.portal.webhook;

import java.time.Duration;
import java.util.List;
import no.nortrials.portal.outbound.OutboundLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How webhooks are sent.
 *
 * @param timeout how long a receiver may take
 * @param again how long to wait before each further attempt; after the last the message is given up
 * @param anywhere whether a receiver may be on this machine or in a private network, and without encryption; for tests only
 */
@ConfigurationProperties("portal.webhook")
record WebhookProperties(
        @DefaultValue("10s") Duration timeout,

        @DefaultValue({"1m", "5m", "30m", "2h", "12h", "24h"})
        List<Duration> again,

        @DefaultValue("false") boolean anywhere) {
    WebhookProperties {
        again = List.copyOf(again);
    }

    OutboundLimits limits() {
        return new OutboundLimits(timeout, 1, Duration.ZERO, 10_000);
    }
}
