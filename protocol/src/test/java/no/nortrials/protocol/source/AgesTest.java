package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {
    @ParameterizedTest
    @CsvSource({
        "18 Years, 18, 18",
        "18, 18, 18",
        "30 Months, 2, 3",
        "24 Months, 2, 2",
        "40 Weeks, 0, 1",
        "0 Days, 0, 0",
        "18.5 years, 18, 19"
    })
    void smallerUnitsAreRoundedSoThatNobodyIsLeftOut(String text, String lower, String upper) {
        assertThat(Ages.lower(text)).contains(lower);
        assertThat(Ages.upper(text)).contains(upper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "131 Years", "old", "-3 Years", "18 moons", "999999999999 Years"})
    void whatIsNoAgeHasNone(String text) {
        assertThat(Ages.lower(text)).isEmpty();
    }
}
