package no.nortrials.portal.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosesTest {
    private final Diagnoses diagnoses = new Diagnoses(new CodeList());

    @ParameterizedTest
    @CsvSource({
        "Multiple Myeloma, C90",
        "Relapsed or Refractory Multiple Myeloma, C90",
        "Asthma, J45",
        "Severe asthma, J45",
        "No such disease, "
    })
    void aDiseaseIsFoundByItsWordsWhateverPatientsWithItAreWanted(String words, String category) {
        assertThat(diagnoses.category(words).orElse(null)).isEqualTo(category);
    }
}
