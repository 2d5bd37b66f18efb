package no.nortrials.node.steward;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in: in memory only, forgotten after half an hour without a page and when the node stops. */
final class Sessions {
    static final String COOKIE = "node-session";

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int MOST_FAILURES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /**
     * A session.
     *
     * @param steward who signed in
     * @param form the secret that every form carries
     */
    record Session(String steward, String form, Instant seen) {}

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private int failures;
    private Instant pausedUntil = Instant.EPOCH;

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** A new session; its cookie names it. */
    synchronized String begin(String steward) {
        failures = 0;
        String name = secret();
        sessions.put(name, new Session(steward, secret(), clock.instant()));
        return name;
    }

    Optional<Session> find(Asked asked) {
        String name = asked.cookies().getOrDefault(COOKIE, "");
        Instant now = clock.instant();
        sessions.values().removeIf(session -> session.seen().plus(IDLE).isBefore(now));
        return Optional.ofNullable(
                sessions.computeIfPresent(name, (_, session) -> new Session(session.steward(), session.form(), now)));
    }

    void end(Asked asked) {
        sessions.remove(asked.cookies().getOrDefault(COOKIE, ""));
    }

    /** After five wrong passphrases nobody is let in for a minute. */
    synchronized boolean isPaused() {
        return clock.instant().isBefore(pausedUntil);
    }

    synchronized void failed() {
        failures++;
        if (failures >= MOST_FAILURES) {
            failures = 0;
            pausedUntil = clock.instant().plus(PAUSE);
        }
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
