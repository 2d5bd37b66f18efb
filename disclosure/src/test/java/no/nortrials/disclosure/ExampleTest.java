package no.nortrials.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @TempDir
    private Path folder;

    @Test
    void exampleOfTheReadmeGivesANumber() {
        var patients = Hospital.persons(500);
        var matching = IntStream.range(0, 57);

        // example
        var keys = Keys.at(folder.resolve("keys"));
        var july = Snapshot.of(Epoch.of("2026-07"), keys, patients);
        var ledger = Ledger.in(folder.resolve("ledger"));
        var gate = Gate.open(july, ledger, Policy.DEFAULT, InstantSource.system());
        var sponsor = new Organisation("fjord-pharma");
        var question = new CanonicalQuestion("C50 & age>=18");
        String told = switch (gate.ask(sponsor, new Counted(question, july.epoch(), Cohort.of(matching)))) {
            case Answer.Released number -> number.value() + " ± " + number.plusMinus();
            case Answer.Suppressed few -> "fewer than " + few.threshold();
            case Answer.Refused refused -> "not now: " + refused.reason();
        };
        // end of example

        ledger.close();
        assertThat(told).matches("[4-7]0 ± 9");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        Path source = Path.of("src/test/java/no/nortrials/disclosure/ExampleTest.java");
        List<String> lines = Files.readAllLines(source);
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
