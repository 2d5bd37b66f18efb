package no.nortrials.portal.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import no.nortrials.portal.access.RateLimit;

/** Counts as the database does, within one minute. */
public final class CountedAttempts implements RateLimit {
    private final Map<String, Integer> attempts = new HashMap<>();

    /** Everything that was counted. */
    public Set<String> keys() {
        return attempts.keySet();
    }

    @Override
    public boolean allows(String key, int perMinute) {
        return attempts.merge(key, 1, Integer::sum) <= perMinute;
    }

    @Override
    public boolean usedUp(String key, int perMinute) {
        return attempts.getOrDefault(key, 0) >= perMinute;
    }
}
