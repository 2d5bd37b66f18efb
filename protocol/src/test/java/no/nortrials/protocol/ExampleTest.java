package no.nortrials.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.nortrials.eligibility.EligibilityCriteria;
import no.nortrials.protocol.read.ProtocolReader;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeReadsAProtocol() throws IOException {
        // example
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/usdm4.json"));
        String told = switch (ProtocolReader.read(file)) {
            case Reading.Refused(Reason reason, String detail) -> reason + ": " + detail;
            case Reading.Read(Protocol protocol) -> {
                Found title = protocol.found().getFirst();
                EligibilityCriteria criteria = protocol.eligibility();
                yield title.value() + ", from " + title.place().shown() + "; phase "
                        + protocol.value(Field.PHASE).orElse("not told") + "; "
                        + criteria.criteria().size() + " criteria; not told: "
                        + protocol.missing().getFirst();
            }
        };
        // end of example

        assertThat(told)
                .isEqualTo("A Phase III trial of fjordimab in adults with severe asthma, from"
                        + " /study/versions/0/titles/2/text; phase III; 6 criteria; not told: EUDRACT_NUMBER");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/no/nortrials/protocol/ExampleTest.java"));
        int begin = lines.indexOf("        // example") + 1;
        int end = lines.indexOf("        // end of example");

        String readme = stripped(Files.readAllLines(Path.of("README.md")));

        assertThat(readme).contains(stripped(lines.subList(begin, end)));
    }

    private static String stripped(List<String> lines) {
        return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
    }
}
