package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RateLimitTest {
    @Autowired
    RateLimit limit;

    @Autowired
    TestClock clock;

    @Test
    void allowsSoManyAMinuteAndThenWaitsForTheNext() {
        String key = "test:" + UUID.randomUUID();

        assertThat(limit.allows(key, 2)).isTrue();
        assertThat(limit.allows(key, 2)).isTrue();
        assertThat(limit.allows(key, 2)).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(limit.allows(key, 2)).isTrue();
    }

    @Test
    void tellsWhetherAKeyIsUsedUpWithoutCounting() {
        String key = "test:" + UUID.randomUUID();
        limit.allows(key, 2);

        assertThat(limit.usedUp(key, 2)).isFalse();
        limit.allows(key, 2);
        assertThat(limit.usedUp(key, 2)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(limit.usedUp(key, 2)).isFalse();
    }

    @Test
    void countsEachKeyByItself() {
        String one = "test:" + UUID.randomUUID();
        String other = "test:" + UUID.randomUUID();

        assertThat(limit.allows(one, 1)).isTrue();
        assertThat(limit.allows(other, 1)).isTrue();
        assertThat(limit.allows(one, 1)).isFalse();
    }
}
