package no.nortrials.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nortrials.eligibility.json.CriteriaJson;
import no.nortrials.eligibility.json.Reading;
import no.nortrials.eligibility.sentence.Language;
import no.nortrials.eligibility.sentence.Sentences;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeReadsAsSentences() {
        // example
        Concept diabetes = Concept.under("http://hl7.org/fhir/sid/icd-10", "E11");
        Concept hba1c = Concept.exactly("http://loinc.org", "59261-8");
        var range =
                new ValueFilter.Range(Optional.of(Bound.including("53")), Optional.empty(), Optional.of("mmol/mol"));
        var high = EventQuery.of(hba1c)
                .within(Window.last(6, ChronoUnit.MONTHS))
                .latest()
                .valued(range);
        var criteria = EligibilityCriteria.of(
                Age.between(Note.inclusion("age"), 18, 75),
                EventCriterion.any(Note.inclusion("diabetes"), EventQuery.of(diabetes)),
                EventCriterion.any(Note.inclusion("hba1c"), high),
                new InTrial(Note.exclusion("trial"), false));
        List<String> sentences = Sentences.of(criteria, Language.ENGLISH);
        boolean same = CriteriaJson.read(CriteriaJson.write(criteria)).equals(new Reading.Read(criteria));
        // end of example

        assertThat(same).isTrue();
        assertThat(sentences)
                .containsExactly(
                        "Include: aged 18 to 75 years.",
                        "Include: event E11 and below.",
                        "Include: latest event 59261-8 with value at least 53 mmol/mol, from 6 months before through the day of"
                                + " the reference date.",
                        "Exclude: takes part in a trial already.");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/java/no/nortrials/eligibility/ExampleTest.java"));
        int begin = lines.indexOf("        // example") + 1;
        int end = lines.indexOf("        // end of example");

        String readme = stripped(Files.readAllLines(Path.of("README.md")));

        assertThat(readme).contains(stripped(lines.subList(begin, end)));
    }

    private static String stripped(List<String> lines) {
        return lines.stream().map(String::strip).collect(Collectors.joining("\n"));
    }
}
