package no.nortrials.maturity;

import static no.nortrials.maturity.Samples.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.maturity.assessment.Answer;
import no.nortrials.maturity.assessment.Assessment;
import no.nortrials.maturity.assessment.Entry;
import no.nortrials.maturity.assessment.Evidence;
import no.nortrials.maturity.assessment.Review;
import no.nortrials.maturity.framework.Editing;
import no.nortrials.maturity.json.MaturityJson;
import no.nortrials.maturity.result.Evaluation;
import no.nortrials.maturity.result.Level;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeTellsTheLevelOfADomain() {
        // example
        var framework = done(Editing.freeze(MaturityJson.draftOfVersionOne()));
        var evidence = new Evidence("e1", "Certificates, folder 7", LocalDate.of(2026, 11, 2), Optional.empty());
        var review = Optional.<Review>of(new Review.Confirmed("head"));
        var entry = new Entry("people-named", new Answer.Met(List.of(evidence)), "nurse", review);
        var assessment = new Assessment(framework.id(), framework.version(), List.of(entry), List.of());

        var result = Evaluation.of(framework, assessment, LocalDate.of(2027, 3, 17));
        Level people = result.domain("people").orElseThrow().verified();
        // end of example

        assertThat(people).isEqualTo(new Level.FewData(1, 2));
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/no/nortrials/maturity/ExampleTest.java"));
        String example =
                lines
                        .subList(lines.indexOf("        // example") + 1, lines.indexOf("        // end of example"))
                        .stream()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"));

        String readme = Files.readAllLines(Path.of("README.md")).stream()
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains(example);
    }
}
