package no.nortrials.portal.outbound;

import java.time.Duration;

/**
 * How patient a client is.
 *
 * @param timeout how long to wait for one answer
 * @param attempts how often a question is asked before it is given up, 1 or more
 * @param pause how long to wait before the second attempt; doubled for each further one
 * @param mostBytes how large an answer may be, 1 or more
 */
public record OutboundLimits(Duration timeout, int attempts, Duration pause, int mostBytes) {
    public OutboundLimits {
        if (attempts < 1) throw new IllegalArgumentException("attempts is `" + attempts + "` but must be 1 or more");
        if (mostBytes < 1) throw new IllegalArgumentException("mostBytes is `" + mostBytes + "`");
    }
}
