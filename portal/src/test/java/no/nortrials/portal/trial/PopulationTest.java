package no.nortrials.portal.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationTest {
    @ParameterizedTest
    @CsvSource({
        "ALL, 18 Years, 75 Years, ALL, 18–75",
        "FEMALE, 18 Months, '', FEMALE, 1+",
        "male, '', 3 Weeks, MALE, 0–0",
        "everyone, N/A, '', '', ''"
    })
    void agesAreWholeYears(String sex, String from, String to, String expectedSex, String expectedAges) {
        var population = Population.of(sex, from, to);

        assertThat(population.sex()).isEqualTo(expectedSex);
        assertThat(population.ages()).isEqualTo(expectedAges);
    }

    @ParameterizedTest
    @CsvSource({
        "'CHILD, ADULT, OLDER_ADULT', 0+",
        "'ADULT, OLDER_ADULT', 18+",
        "ADULT, 18–64",
        "OLDER_ADULT, 65+",
        "CHILD, 0–17",
        "'', ''"
    })
    void groupsOfAges(String groups, String ages) {
        assertThat(Population.ofGroups("ALL", groups).ages()).isEqualTo(ages);
    }

    @ParameterizedTest
    @CsvSource({"'Male, Female', '65+ years, 18-64 years', ALL, 18+", "Female, 0-17 years, FEMALE, 0–17"})
    void theWordsOfCtis(String genders, String groups, String sex, String ages) {
        var population = Population.ofCtis(genders, groups);

        assertThat(population.sex()).isEqualTo(sex);
        assertThat(population.ages()).isEqualTo(ages);
    }
}
