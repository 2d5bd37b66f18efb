package no.nortrials.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import no.nortrials.portal.testing.Bound;
import org.junit.jupiter.api.Test;

class PortalPropertiesTest {

    @Test
    void defaults() {
        assertThat(Bound.defaults(PortalProperties.class))
                .isEqualTo(new PortalProperties(URI.create("http://localhost:8080"), false, true));
    }

    @Test
    void everyPropertyIsMapped() {
        var bound = Bound.from(
                PortalProperties.class,
                Map.of("portal.url", "https://portal.example.org/", "portal.demo", "true", "portal.jobs", "false"));

        assertThat(bound).isEqualTo(new PortalProperties(URI.create("https://portal.example.org/"), true, false));
    }

    @Test
    void makesLinksWithOneSlash() {
        var portal = new PortalProperties(URI.create("https://portal.example.org/"), false, true);

        assertThat(portal.link("/a/secret")).isEqualTo("https://portal.example.org/a/secret");
    }
}
