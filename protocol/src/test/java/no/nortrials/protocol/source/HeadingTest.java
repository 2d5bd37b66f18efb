package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.protocol.Category;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inclusion Criteria",
                "INCLUSION CRITERIA:",
                "Inclusion:",
                "**Key Inclusion Criteria:**",
                "5.2\tInclusion Criteria",
                "5.1. Main inclusion criteria for part A",
                "## Inclusion criteria",
                "Inklusjonskriterier",
                "Viktigste inklusjonskriterier:",
                "Inclusion Criteria for Participants with Stage II, IIIA, or Select IIIB (N2 only) Disease Requiring Adjuvant Treatment",
                "Inclusion criteria for participants receiving pemetrexed and platinum (Part B and lead-in Part B)"
            })
    void headingOfTheInclusionListIsKnown(String line) {
        assertThat(Heading.of(line)).contains(Category.INCLUSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exclusion Criteria",
                "Key exclusion criteria:",
                "Exclusion:",
                "Eksklusjonskriterier",
                "4 Exclusion criteria"
            })
    void headingOfTheExclusionListIsKnown(String line) {
        assertThat(Heading.of(line)).contains(Category.EXCLUSION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Patients who do not meet the inclusion criteria",
                "Does not meet any exclusion criteria of the diary",
                "Other protocol-defined Inclusion/Exclusion criteria apply.",
                "Substudy: Inclusion criteria are those of the main study",
                "Inclusion must take place before week 36",
                "Criteria",
                "Age 18 or older"
            })
    void sentenceAboutCriteriaIsNoHeading(String line) {
        assertThat(Heading.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Inclusion Criteria:, ''",
                "**Key exclusion criteria**, ''",
                "5.1 Inclusion criteria, ''",
                "Viktigste inklusjonskriterier, ''",
                "Exclusion criteria specific to Cohort A1:, Exclusion criteria specific to Cohort A1",
                "4. Substudy inclusion criteria, Substudy inclusion criteria"
            })
    void headingOfACohortNamesItsPart(String line, String part) {
        assertThat(Heading.part(line)).isEqualTo(part);
    }
}
