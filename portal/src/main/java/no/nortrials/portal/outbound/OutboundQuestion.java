package no.nortrials.portal.outbound;

import java.net.URI;
import java.util.Map;

/**
 * What is asked where.
 *
 * @param body JSON to post; empty to get
 * @param headers further ones
 */
public record OutboundQuestion(URI address, String body, Map<String, String> headers) {
    public OutboundQuestion {
        headers = Map.copyOf(headers);
    }

    public static OutboundQuestion get(URI address) {
        return new OutboundQuestion(address, "", Map.of());
    }

    public static OutboundQuestion post(URI address, String json) {
        return new OutboundQuestion(address, json, Map.of());
    }
}
