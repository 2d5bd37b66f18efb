package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PatientNumbersTest {
    @Autowired
    PatientNumbers numbers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"9776.3 | 9,800", "15026.9 | 15,000", "47.2 | 47", "7.38 | 7.4", "0.02 | < 0.1", "0 | 0.0"})
    void twoFiguresAreTold(double patients, String told) {
        assertThat(numbers.text(patients)).isEqualTo(told);
    }

    @Test
    void chartsDrawWhatIsTold() {
        assertThat(numbers.rounded(9776.3)).isEqualTo(9800);
    }
}
