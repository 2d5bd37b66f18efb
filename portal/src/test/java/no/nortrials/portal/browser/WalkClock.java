package no.nortrials.portal.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.nortrials.portal.calendar.Oslo;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The real time, or later when a walk has let days pass. */
@TestComponent
@Primary
public class WalkClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** It becomes ten in the morning of a day. */
    void passTo(LocalDate day) {
        ahead = Duration.between(
                Instant.now(), day.atTime(LocalTime.of(10, 0)).atZone(Oslo.ZONE).toInstant());
    }

    /** Back to the present, for the next walk. */
    void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
