package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.protocol.Category;
import org.junit.jupiter.params.ParameterizedTest;
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
}
