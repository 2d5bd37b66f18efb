package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final String OSLO_UNIVERSITY_HOSPITAL = "993467049";
    private static final Path SOURCES = Path.of("..", "..", "shared", "data", "population");

    private final Population population = Population.bundled();

    /** Statistics Norway, table 07459: 5,627,400 inhabitants on 1 January 2026. */
    @Test
    void areasSumToTheNationOfTheSource() {
        long areas = population.areas().stream()
                .mapToLong(area -> population.in(area, Persons.EVERYBODY))
                .sum();

        assertThat(population.nation(Persons.EVERYBODY)).isEqualTo(5_627_400);
        assertThat(areas).isEqualTo(5_627_400 - 2_170);
    }

    @Test
    void oneAreaBySexAndAge() {
        long women = population.in(OSLO_UNIVERSITY_HOSPITAL, new Persons(0, Persons.OLDEST, Set.of(Sex.FEMALE)));
        long men = population.in(OSLO_UNIVERSITY_HOSPITAL, new Persons(0, Persons.OLDEST, Set.of(Sex.MALE)));
        long young = population.in(OSLO_UNIVERSITY_HOSPITAL, new Persons(0, 17, Set.of(Sex.values())));
        long grown = population.in(OSLO_UNIVERSITY_HOSPITAL, new Persons(18, Persons.OLDEST, Set.of(Sex.values())));

        assertThat(women + men).isEqualTo(342_902);
        assertThat(young + grown).isEqualTo(342_902);
    }

    @Test
    void everyAreaIsThatOfATrustInTheDirectory() {
        Set<String> trusts = Set.copyOf(rows("..", "portal", "src", "main", "resources", "facts", "trusts.csv").stream()
                .map(row -> row.getField("organisation_number"))
                .toList());

        assertThat(trusts).containsAll(population.areas());
    }

    /** The importer makes the bundled table out of the files of Statistics Norway, where these are at hand. */
    @Test
    void importerReproducesTheBundledTable() {
        Assumptions.assumeTrue(Files.isDirectory(SOURCES), "the sources are not at hand");

        var imported = PopulationImport.of(
                Tables.rows("areas-2026"),
                rows(SOURCES.resolve("population_2026_municip_sex_age1y.csv")),
                rows(SOURCES.resolve("population_2026_ward_sex_age1y.csv")));

        assertThat(plain(imported)).isEqualTo(plain(population));
    }

    @Test
    void aVanishedMunicipalityIsNamed() {
        var municipalities = parsed("municip,sex,age,pop\n9999,female,3,41\n");

        assertThatThrownBy(() -> PopulationImport.of(Tables.rows("areas-2026"), municipalities, List.of()))
                .hasMessageContaining("`9999`");
    }

    @Test
    void agesBeyondTheTableAreRefused() {
        assertThatThrownBy(() -> new Persons(18, 106, Set.of(Sex.MALE))).hasMessageContaining("`106`");
        assertThatThrownBy(() -> new Persons(40, 18, Set.of(Sex.MALE))).hasMessageContaining("`40`");
    }

    private static Map<Population.Group, List<Integer>> plain(Population population) {
        var plain = new HashMap<Population.Group, List<Integer>>();
        population
                .byArea()
                .forEach((group, persons) ->
                        plain.put(group, Arrays.stream(persons).boxed().toList()));
        return plain;
    }

    private static List<NamedCsvRecord> rows(String first, String... more) {
        return rows(Path.of(first, more));
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<NamedCsvRecord> parsed(String text) {
        return CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).stream()
                .toList();
    }
}
