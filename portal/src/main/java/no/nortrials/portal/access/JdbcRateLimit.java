package no.nortrials.portal.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** One counter per key and minute in the database, so that several portals share the limit. */
@Repository
class JdbcRateLimit implements RateLimit {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRateLimit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean allows(String key, int perMinute) {
        int attempts = jdbc.sql("""
                        insert into rate_window (key, window_start, attempts) values (:key, :start, 1)
                        on conflict (key, window_start) do update set attempts = rate_window.attempts + 1
                        returning attempts
                        """)
                .param("key", key)
                .param("start", thisMinute())
                .query(Integer.class)
                .single();
        return attempts <= perMinute;
    }

    @Override
    public boolean usedUp(String key, int perMinute) {
        return jdbc.sql(
                        "select exists (select from rate_window where key = :key and window_start = :start and attempts >= :most)")
                .param("key", key)
                .param("start", thisMinute())
                .param("most", perMinute)
                .query(Boolean.class)
                .single();
    }

    private Timestamp thisMinute() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOldWindows() {
        jdbc.sql("delete from rate_window where window_start < :limit")
                .param("limit", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .update();
    }
}
