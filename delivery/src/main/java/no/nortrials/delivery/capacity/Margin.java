package no.nortrials.delivery.capacity;

import java.time.YearMonth;

/**
 * What is left of a role's hours in a month.
 *
 * @param available hours for trials
 * @param left hours, negative when they do not suffice
 */
public record Margin(Role role, YearMonth month, double available, double left) {
    /** Left of available, at most 1; minus infinity when hours are missing and there are none at all. */
    public double share() {
        if (available > 0) return left / available;
        return left < 0 ? Double.NEGATIVE_INFINITY : 0;
    }

    /** Green from a fifth left, red when hours are missing. */
    public Light light() {
        return Light.of(share());
    }
}
