package no.nortrials.node.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.disclosure.Policy;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
    private static final Path BASE = Path.of("/srv/node");
    private static final Map<String, String> LEAST = Map.of(
            "id",
            "6e1f51ac-1d53-4a3c-9c2a-0b1d3a6b7c11",
            "portal.url",
            "https://portal.example.no/",
            "sites",
            "993467049");

    @Test
    void hasDefaultsForAllButThree() {
        Settings settings = good(LEAST, Map.of());

        assertThat(settings.portal()).hasToString("https://portal.example.no");
        assertThat(settings.name()).isEqualTo("Data node");
        assertThat(settings.folder()).isEqualTo(Path.of("/srv/node/data"));
        assertThat(settings.source())
                .isEqualTo(new Settings.Source(Settings.Format.CSV, Path.of("/srv/node/source"), "993467049", 0.02));
        assertThat(settings.source().covers()).isEqualTo(1);
        assertThat(settings.schedule()).isEqualTo(new Settings.Schedule(LocalTime.of(2, 30), ZoneId.of("Europe/Oslo")));
        assertThat(settings.release()).isEqualTo(Policy.Release.AUTOMATIC);
        assertThat(settings.desk()).isEqualTo(new Settings.Desk("127.0.0.1", 8181, ""));
        assertThat(settings.limits())
                .isEqualTo(new Settings.Limits(Duration.ofSeconds(20), Duration.ofSeconds(1), 0.2));
    }

    @Test
    void theEnvironmentOverrides() {
        Settings settings = good(LEAST, Map.of("NODE_RELEASE", "by-hand", "NODE_REFRESH_AT", "04:15"));

        assertThat(settings.release()).isEqualTo(Policy.Release.BY_HAND);
        assertThat(settings.schedule().refreshAt()).isEqualTo(LocalTime.of(4, 15));
    }

    @Test
    void tellsAllThatIsWrongWithWhatWasRead() {
        var values = new HashMap<>(LEAST);
        values.put("id", "seven");
        values.put("release", "sometimes");
        values.put("steward.port", "70000");
        values.put("drift.share", "20");
        values.put("refesh.at", "02:00");

        List<String> problems = ((Configured.Bad) SettingsReader.read(values, Map.of(), BASE)).problems();

        assertThat(problems)
                .satisfiesExactlyInAnyOrder(
                        id -> assertThat(id).startsWith("`id` was `seven`; expected a UUID"),
                        release -> assertThat(release).startsWith("`release` was `sometimes`; expected `automatic`"),
                        port -> assertThat(port).startsWith("`steward.port` was `70000`; expected a port"),
                        drift -> assertThat(drift).startsWith("`drift.share` was `20`; expected a share"),
                        unknown -> assertThat(unknown).startsWith("`refesh.at` is no setting; there are [drift.share"));
    }

    @Test
    void tellsWhatIsMissing() {
        List<String> problems = ((Configured.Bad) SettingsReader.read(Map.of(), Map.of(), BASE)).problems();

        assertThat(problems)
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem).contains("is not set; expected"));
    }

    private static Settings good(Map<String, String> values, Map<String, String> environment) {
        return ((Configured.Good) SettingsReader.read(values, environment, BASE)).settings();
    }
}
