package no.nortrials.portal.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class RegisterPropertiesTest {

    @Test
    void defaults() {
        assertThat(Bound.defaults(RegisterProperties.class))
                .isEqualTo(new RegisterProperties(
                        URI.create("https://clinicaltrials.gov/api/v2"),
                        URI.create("https://euclinicaltrials.eu/ctis-public-api"),
                        LocalTime.of(3, 30),
                        100,
                        Duration.ofSeconds(60),
                        3,
                        Duration.ofSeconds(2),
                        Duration.ofMillis(250),
                        30_000_000,
                        Duration.ofHours(1)));
    }

    @Test
    void aPageOfNothingIsRefused() {
        assertThatThrownBy(() -> Bound.from(RegisterProperties.class, Map.of("portal.registers.page-size", "0")))
                .rootCause()
                .hasMessageContaining("`0`");
    }
}
