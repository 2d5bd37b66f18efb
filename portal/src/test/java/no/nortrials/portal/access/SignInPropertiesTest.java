package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class SignInPropertiesTest {

    @Test
    void defaults() {
        assertThat(Bound.defaults(SignInProperties.class))
                .isEqualTo(new SignInProperties(Duration.ofMinutes(20), 3, 60));
    }

    @Test
    void everyPropertyIsMapped() {
        var bound = Bound.from(
                SignInProperties.class,
                Map.of(
                        "portal.sign-in.link-valid-for", "7m",
                        "portal.sign-in.links-per-address-and-minute", "2",
                        "portal.sign-in.attempts-per-minute", "19"));

        assertThat(bound).isEqualTo(new SignInProperties(Duration.ofMinutes(7), 2, 19));
    }
}
