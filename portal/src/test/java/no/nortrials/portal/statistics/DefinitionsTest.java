package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    @Test
    void documentPrintsEveryDefinitionAsThePagesDo() throws IOException {
        String document = Files.readString(Path.of("../docs/figures.md"));

        properties("/messages/statistics.properties").forEach((key, text) -> {
            if (key.toString().startsWith("statistics.table.") && key.toString().endsWith(".definition"))
                assertThat(document).contains(text.toString());
        });
    }

    private static Properties properties(String resource) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DefinitionsTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
