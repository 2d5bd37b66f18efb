package no.nortrials.portal.access;

/** Counts attempts per key over all portals. */
public interface RateLimit {
    /**
     * Counts one attempt and tells whether it is still allowed.
     *
     * @param key what is limited, for example {@code link:203.0.113.7}
     * @param perMinute how many attempts a key has in a minute
     */
    boolean allows(String key, int perMinute);

    /** Whether a key has had all its attempts of this minute; counts nothing. */
    boolean usedUp(String key, int perMinute);
}
