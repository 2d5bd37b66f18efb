package no.nortrials.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nortrials.delivery.capacity.Activity;
import no.nortrials.delivery.capacity.Capacity;
import no.nortrials.delivery.capacity.Course;
import no.nortrials.delivery.capacity.Effort;
import no.nortrials.delivery.capacity.Light;
import no.nortrials.delivery.capacity.Role;
import no.nortrials.delivery.capacity.Staffing;
import no.nortrials.delivery.capacity.TrialLoad;
import no.nortrials.delivery.indicator.Indicator;
import no.nortrials.delivery.indicator.Measuring;
import no.nortrials.delivery.indicator.Records;
import no.nortrials.delivery.indicator.Window;
import no.nortrials.delivery.statistic.Told;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and the README shows the lines that run. */
class ExampleTest {
    @Test
    void exampleOfTheReadmeSaysWhatIsFreeAndWhatWasDelivered() {
        var records = Records.NONE;
        var today = LocalDate.of(2026, 11, 26);
        // example
        var nurses = new Staffing(Role.STUDY_NURSE, 2.4, Staffing.HOURS_A_YEAR, .15, .80);
        var effort = new Effort(20, 6, 6.1, 5, 1);
        var december = Map.<YearMonth, Activity>of(YearMonth.of(2026, 12), new Activity.Open(3, 6, 0));
        var trial = new TrialLoad("NOR-14", Map.of(Role.STUDY_NURSE, effort), december);
        var binding = new Capacity(List.of(nurses), List.of()).with(trial).binding();
        var mostPerMonth = effort.mostPerMonth(93.22, new Course(3, 6, 12));

        var figure = Measuring.of(Indicator.CONTRACT_TIME, records, Window.endingOn(today));
        String said = switch (figure.told()) {
            case Told.Shown shown -> shown.value() + " days, " + shown.interval();
            case Told.TooFew few -> "few data: " + few.n() + " of " + few.smallest();
            case Told.NotMeasured _ -> "not measured";
        };
        // end of example

        assertThat(binding.orElseThrow().light()).isEqualTo(Light.GREEN);
        assertThat(mostPerMonth).isBetween(1.4, 1.5);
        assertThat(said).isEqualTo("not measured");
    }

    @Test
    void readmeShowsTheLinesThatRun() throws IOException {
        Path source = Path.of("src/test/java/no/nortrials/delivery/ExampleTest.java");
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
