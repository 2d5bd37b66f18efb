package no.nortrials.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.nortrials.forecast.estimate.Combination;
import no.nortrials.forecast.estimate.Fraction;
import no.nortrials.forecast.estimate.Fraction.Role;
import no.nortrials.forecast.estimate.HospitalCount;
import no.nortrials.forecast.estimate.Origin;
import no.nortrials.forecast.estimate.Product;
import no.nortrials.forecast.recruitment.Forecast;
import no.nortrials.forecast.recruitment.Opening;
import no.nortrials.forecast.recruitment.Plan;
import no.nortrials.forecast.recruitment.Rate;
import no.nortrials.forecast.recruitment.Site;
import no.nortrials.forecast.sites.Candidate;
import no.nortrials.forecast.sites.Proposal;
import no.nortrials.forecast.sites.Rules;
import no.nortrials.forecast.sites.SiteQuestion;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeAnswersHowManyHowFastAndWhere() {
        // example
        var disease = new Fraction("has the disease", Role.PREVALENCE, 800, 99_200, Origin.SAME_POPULATION);
        var stage = Fraction.published("stage III", Role.CRITERION, .35, 412, Origin.OTHER_NORDIC);
        var estimate = new Product(400_000, List.of(disease, stage));
        String patients = switch (Combination.of(estimate.logNormal(), HospitalCount.of(900, .9))) {
            case Combination.Agreed agreed ->
                "about " + Math.round(agreed.joined().quantile(.5));
            case Combination.Conflict conflict -> "two answers: " + conflict.estimate() + " and " + conflict.hospital();
        };

        var bergen =
                Site.of("Bergen", Rate.of(.9, .6), new Opening.Between(3, 6)).capped(20);
        var bodo = Site.of("Bodø", Rate.of(.2, .9), new Opening.At(7));
        var forecast = Forecast.of(Plan.of(List.of(bergen, bodo)), 12, 20);

        var candidates = List.of(new Candidate(bergen, "West", 420, 40), new Candidate(bodo, "North", 300, 40));
        var proposal = Proposal.of(SiteQuestion.of(candidates, 12, 20));
        var cheapest = proposal.cheapest(.5, Rules.NONE);
        // end of example

        assertThat(patients).startsWith("about 1");
        assertThat(forecast.probability())
                .isEqualTo(proposal.likeliest(9_999, Rules.NONE).orElseThrow().probability(), within(1e-9));
        assertThat(cheapest.orElseThrow().names()).containsExactly("Bergen");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        Path source = Path.of("src/test/java/no/nortrials/forecast/ExampleTest.java");
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
