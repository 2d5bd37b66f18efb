package no.nortrials.node.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the way to the portal is.
 *
 * @param state of the last try
 * @param heard when the portal last took a message, if ever
 * @param ahead how far this machine's clock is ahead of the portal's
 */
public record Link(State state, Optional<Instant> heard, Duration ahead) {
    /** How the last try ended. */
    public enum State {
        NOT_TRIED,
        UP,
        UNREACHABLE,
        TOKEN_REFUSED,
        DECLINED
    }

    /** The token holds for a minute; half of it is borne. */
    private static final Duration BORNE = Duration.ofSeconds(30);

    /** Before the first try. */
    public static final Link NOT_TRIED = new Link(State.NOT_TRIED, Optional.empty(), Duration.ZERO);

    /** Whether the clocks differ too much. */
    public boolean isClockOff() {
        return ahead.abs().compareTo(BORNE) > 0;
    }

    /** How the way is after another try. */
    public Link after(Heard<?> heard, Instant now) {
        return switch (heard) {
            case Heard.Taken<?>(var _, Duration clock) -> new Link(State.UP, Optional.of(now), clock);
            case Heard.TokenRefused<?>(Duration clock) -> new Link(State.TOKEN_REFUSED, this.heard, clock);
            case Heard.Declined<?> _ -> new Link(State.DECLINED, this.heard, ahead);
            case Heard.Unreachable<?> _ -> new Link(State.UNREACHABLE, this.heard, ahead);
        };
    }
}
