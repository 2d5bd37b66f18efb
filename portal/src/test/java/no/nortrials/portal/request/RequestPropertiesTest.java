package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RequestPropertiesTest {

    @Test
    void defaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new RequestProperties(
                        2, 1, 3, URI.create("https://clinicaltrials.gov/api/v2"), Duration.ofSeconds(8)));
    }

    @Test
    void everyPropertyIsMapped() {
        var given = Map.of(
                "portal.request.internal-deadline-days", "4",
                "portal.request.triage-days", "2",
                "portal.request.clarification-days", "6",
                "portal.request.registry-url", "http://localhost:9/x",
                "portal.request.registry-timeout", "11s");

        assertThat(bound(given))
                .isEqualTo(new RequestProperties(4, 2, 6, URI.create("http://localhost:9/x"), Duration.ofSeconds(11)));
    }

    @Test
    void aNegativeNumberOfDaysIsRefused() {
        assertThatThrownBy(() -> new RequestProperties(-7, 1, 3, URI.create("http://localhost"), Duration.ZERO))
                .hasMessageContaining("`-7`");
    }

    private static RequestProperties bound(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("portal.request", RequestProperties.class);
    }
}
