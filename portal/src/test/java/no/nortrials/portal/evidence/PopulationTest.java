package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import no.nortrials.portal.platform.BundledTable;
import no.nortrials.portal.reference.Bundled;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final String OSLO_UNIVERSITY_HOSPITAL = "993467049";

    private final Population population = Population.of(Bundled.figures("population"));

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
        Set<String> trusts = Set.copyOf(new BundledTable("/facts/trusts.csv")
                .rows().stream().map(row -> row.getField("organisation_number")).toList());

        assertThat(trusts).containsAll(population.areas());
    }

    @Test
    void anAreaThatLacksAnAgeIsRefused() {
        var figures = Bundled.figures("population");

        assertThatThrownBy(() -> Population.of(figures.subList(0, figures.size() - 1)))
                .hasMessageContaining("`105` ages of 106");
    }

    @Test
    void agesBeyondTheTableAreRefused() {
        assertThatThrownBy(() -> new Persons(18, 106, Set.of(Sex.MALE))).hasMessageContaining("`106`");
        assertThatThrownBy(() -> new Persons(40, 18, Set.of(Sex.MALE))).hasMessageContaining("`40`");
    }
}
