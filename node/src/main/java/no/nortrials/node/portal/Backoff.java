package no.nortrials.node.portal;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: twice as long after each failure, up to a longest time, and a random part of it, so that
 * nodes do not come all at once when the portal is back.
 *
 * @param first after the first failure
 * @param longest never more
 */
public record Backoff(Duration first, Duration longest) {
    /** One second to one minute. */
    public static final Backoff DEFAULT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    /** Refuses a first that is not positive or more than the longest. */
    public Backoff {
        if (!first.isPositive() || first.compareTo(longest) > 0)
            throw new IllegalArgumentException("waits from `" + first + "` to `" + longest + "`");
    }

    /** How long to wait after so many failures in a row, at least half of the full time. */
    public Duration after(int failures) {
        long full = first.toMillis() << Math.min(failures - 1, 20);
        long most = Math.min(full, longest.toMillis());
        return Duration.ofMillis(RandomGenerator.getDefault().nextLong(most / 2, most + 1));
    }
}
