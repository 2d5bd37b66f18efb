package no.nortrials.eligibility.exchange.circe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nortrials.eligibility.exchange.Import;
import no.nortrials.eligibility.exchange.Oracles;
import no.nortrials.eligibility.place.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CirceFilesTest {
    /** Files that ask for something criteria cannot say, with the place that says so. */
    private static final Map<String, String> REFUSED =
            Map.of("circe-be__firstOccurrenceTestExpression.json", "/PrimaryCriteria/CriteriaList");

    static List<Path> files() throws IOException {
        return Oracles.files("circe/expressions", ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpressionIsReadOrRefusedAtTheKnownPlace(Path file) throws IOException {
        String expected = REFUSED.getOrDefault(file.getFileName().toString(), "");

        Import result = Circe.read(Files.readString(file));

        String refusedAt = switch (result) {
            case Import.Imported _ -> "";
            case Import.Refused(List<Problem> problems) -> problems.getFirst().where();
        };
        assertThat(refusedAt).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyExpressionTellsThatObservationPeriodsAreNotAskedFor(Path file) throws IOException {
        Import result = Circe.read(Files.readString(file));

        if (result instanceof Import.Imported imported)
            assertThat(imported.dropped()).extracting(Problem::where).contains("/PrimaryCriteria/ObservationWindow");
        else assertThat(REFUSED).containsKey(file.getFileName().toString());
    }
}
