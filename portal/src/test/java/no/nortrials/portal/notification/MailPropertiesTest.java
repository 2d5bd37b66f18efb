package no.nortrials.portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class MailPropertiesTest {

    @Test
    void defaults() {
        assertThat(Bound.defaults(MailProperties.class))
                .isEqualTo(new MailProperties(
                        "portal@nortrials.example",
                        "NorTrials",
                        "post@nortrials.example",
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(60)));
    }

    @Test
    void everyPropertyIsMapped() {
        var bound = Bound.from(
                MailProperties.class,
                Map.of(
                        "portal.mail.from", "fra@example.org",
                        "portal.mail.from-name", "Fra",
                        "portal.mail.reply-to", "svar@example.org",
                        "portal.mail.every", "3s",
                        "portal.mail.lease", "41s"));

        assertThat(bound)
                .isEqualTo(new MailProperties(
                        "fra@example.org", "Fra", "svar@example.org", Duration.ofSeconds(3), Duration.ofSeconds(41)));
    }

    @Test
    void refusesALeaseThatIsOverAtOnce() {
        assertThatThrownBy(() -> Bound.from(MailProperties.class, Map.of("portal.mail.lease", "0s")))
                .rootCause()
                .hasMessageContaining("`PT0S`");
    }
}
