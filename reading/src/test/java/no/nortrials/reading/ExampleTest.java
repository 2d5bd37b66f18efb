package no.nortrials.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.nortrials.eligibility.Criterion;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeProposesCriteria() {
        List<Criterion> computable = new ArrayList<>();
        // example
        try (var dictionary = Dictionary.open()) {
            var reader = new Reader(dictionary);
            var read = reader.read("Inklusjon:\n- Alder 18-75 år\n- KOLS\nEksklusjon:\n- ALAT over 3 x ULN\n");
            for (var criterion : read.criteria())
                for (var proposal : criterion.proposals()) {
                    var note = criterion.note("c" + proposal.span().start());
                    proposal.asCriterion(note).ifPresent(computable::add);
                }
        }
        // end of example

        assertThat(computable).extracting(one -> one.note().source()).containsExactly("Alder 18-75 år", "KOLS");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(example());
    }

    private static String example() throws IOException {
        String source = Files.readString(Path.of("src/test/java/no/nortrials/reading/ExampleTest.java"));
        String lines =
                source.substring(source.indexOf("// example\n") + 11, source.indexOf("        // end of example"));
        return lines.lines()
                .map(line -> line.isEmpty() ? line : line.substring(8))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
