package no.nortrials.portal.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nortrials.portal.platform.BundledTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that the portal carries, read by its importer, and made by it out of the sources where these are at hand. */
class BundledTablesTest {
    private static final Path SOURCES = Path.of("..", "..", "shared", "data");

    @ParameterizedTest
    @ValueSource(strings = {"areas", "population", "occurrence", "occurrence-by-trust"})
    void everyBundledTableIsReadWithoutAFault(String code) {
        assertThat(Bundled.reading(code).report().findings()).isEmpty();
    }

    /** Statistics Norway, table 07459: 5,627,400 inhabitants on 1 January 2026, 2,170 of them in no known district of Oslo. */
    @Test
    void populationByAreaIsThatOfTheNation() {
        List<Observation> figures = Bundled.figures("population");

        assertThat(sum(figures)).isEqualTo(5_627_400);
        assertThat(sum(figures.stream()
                        .filter(figure -> figure.at().trust().isEmpty())
                        .toList()))
                .isEqualTo(2_170);
        assertThat(figures).hasSize(22 * 2 * 106);
    }

    /** What the table says is what comes out: no figure lost, none changed on the way. */
    @Test
    void eachFigureOnADiseaseIsTheOneCited() {
        Map<String, Double> read = new HashMap<>();
        Bundled.figures("occurrence")
                .forEach(figure ->
                        read.put(figure.at().more().get("id"), figure.value().orElseThrow()));

        Map<String, Double> cited = new BundledTable("/evidence/occurrence.csv")
                .rows().stream()
                        .collect(Collectors.toMap(
                                row -> row.getField("id"), row -> Double.valueOf(row.getField("value"))));

        assertThat(read).hasSize(52).isEqualTo(cited);
    }

    @Test
    void theImporterMakesThePopulationOutOfTheSources() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SOURCES), "the sources are not at hand");
        var columns = Map.of("sex", Meaning.SEX, "age", Meaning.AGE, "pop", Meaning.VALUE);
        var lines = new ArrayList<>(observed("population_2026_municip_sex_age1y.csv", columns, "municip"));
        lines.addAll(observed("population_2026_ward_sex_age1y.csv", columns, "ward"));

        List<Observation> summed = AreaSum.of(lines, Bundled.PLACES).stream()
                .map(Observing.Line::observation)
                .toList();

        assertThat(byGroup(summed)).isEqualTo(byGroup(Bundled.figures("population")));
    }

    @Test
    void everyPatientsByAreaFigureIsInItsSource() throws IOException {
        Path source = SOURCES.resolve("disease/disease_by_hf.csv");
        Assumptions.assumeTrue(Files.isRegularFile(source), "the sources are not at hand");

        Map<String, List<Double>> cited = new HashMap<>();
        try (Stream<String> rows = Files.lines(source)) {
            rows.skip(1)
                    .map(row -> row.split(","))
                    .filter(row -> !row[1].equals("Norge"))
                    .forEach(row -> cited.computeIfAbsent(row[0].replace('_', '-'), none -> new ArrayList<>())
                            .add(Double.valueOf(row[2])));
        }

        Map<String, List<Observation>> read = Bundled.figures("occurrence-by-trust").stream()
                .collect(Collectors.groupingBy(figure -> figure.at().more().getOrDefault("id", "")));
        assertThat(read.keySet()).isEqualTo(cited.keySet());
        read.forEach((id, figures) -> assertThat(sum(figures))
                .as(id)
                .isCloseTo(
                        cited.getOrDefault(id, List.of()).stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        within(0.05 * figures.size())));
    }

    private static List<Observing.Line> observed(String file, Map<String, Meaning> columns, String place)
            throws IOException {
        var all = new LinkedHashMap<>(columns);
        all.put(place, Meaning.MUNICIPALITY);
        if (place.equals("ward")) all.put("type", Meaning.IGNORE);
        var mapping = new Mapping(
                Mapping.Encoding.UTF_8, Mapping.Separator.COMMA, Mapping.Decimal.POINT, all, "2026", "persons");
        byte[] bytes = Files.readAllBytes(SOURCES.resolve("population").resolve(file));
        Reading reading = new FileInterpreting(Bundled.PLACES, Set.of(), Set.of()).of(bytes, mapping);
        assertThat(reading.report().findings()).isEmpty();
        return reading.lines();
    }

    private static Map<List<Object>, Double> byGroup(List<Observation> figures) {
        return figures.stream()
                .collect(Collectors.toMap(
                        figure -> List.of(
                                figure.at().trust(),
                                figure.at().sex(),
                                figure.at().ageFrom()),
                        figure -> figure.value().orElseThrow()));
    }

    private static double sum(List<Observation> figures) {
        return figures.stream()
                .mapToDouble(figure -> figure.value().orElseThrow())
                .sum();
    }
}
