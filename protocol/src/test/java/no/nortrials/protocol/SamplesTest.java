package no.nortrials.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.nortrials.eligibility.json.CriteriaJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Real protocols and records, where they lie beside the repository; what is expected was counted by a separate script, and by hand where it and the reader differed. */
class SamplesTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/samples.csv", numLinesToSkip = 1, nullValues = "-")
    void sampleSaysWhatWasCountedInIt(
            String name,
            Format format,
            int inclusion,
            int exclusion,
            int other,
            String phase,
            String planned,
            String ages) {
        assumeTrue(Samples.areThere(), "the samples are not there");

        Protocol protocol = Readings.read(Samples.bytes(name));

        assertThat(protocol.format()).isEqualTo(format);
        assertThat(protocol.value(Field.TITLE)).isPresent();
        assertThat(protocol.value(Field.PROTOCOL_NUMBER)).isPresent();
        assertThat(protocol.criteria(Category.INCLUSION)).hasSize(inclusion);
        assertThat(protocol.criteria(Category.EXCLUSION)).hasSize(exclusion);
        assertThat(protocol.criteria(Category.OTHER)).hasSize(other);
        assertThat(protocol.value(Field.PHASE).orElse("none")).isEqualTo(phase);
        assertThat(protocol.value(Field.PLANNED_NUMBER).orElse("none")).isEqualTo(planned);
        assertThat(ages(protocol)).isEqualTo(ages);
    }

    private static String ages(Protocol protocol) {
        return protocol.value(Field.AGE_MIN).orElse("") + ".."
                + protocol.value(Field.AGE_MAX).orElse("");
    }

    @Test
    void criteriaOfEverySampleSurviveWritingAndReading() throws IOException {
        assumeTrue(Samples.areThere(), "the samples are not there");

        for (String name : Samples.all()) {
            var criteria = Readings.read(Samples.bytes(name)).eligibility();
            assertThat(CriteriaJson.read(CriteriaJson.write(criteria)))
                    .as(name)
                    .isEqualTo(new no.nortrials.eligibility.json.Reading.Read(criteria));
        }
    }

    @Test
    void tableOfTheSamplesIsWritten() throws IOException {
        assumeTrue(Samples.areThere(), "the samples are not there");
        List<String> rows = new ArrayList<>(List.of(Samples.HEAD, Samples.RULE));

        for (String name : Samples.all()) rows.add(Samples.row(name, Readings.read(Samples.bytes(name))));

        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/samples.md"), rows);
        assertThat(rows).hasSizeGreaterThan(30);
    }
}
