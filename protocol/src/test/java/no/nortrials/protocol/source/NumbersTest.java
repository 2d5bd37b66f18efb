package no.nortrials.protocol.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class NumbersTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource({"300, 300", "'1,234', 1234", "1 234, 1234", "1000000, 1000000", "007, 7"})
    void countIsAWholeNumber(String text, String count) {
        assertThat(Numbers.count(text)).contains(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "1000001", "12.5", "many", "99999999999999999999"})
    void whatIsNoCountOfPatientsHasNone(String text) {
        assertThat(Numbers.count(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50.0, 50", "0.50, 0.5", "1e3, 1000", "0.0, 0", "1e999, 1E+999", "-2, -2"})
    void numberOfJsonIsWrittenPlainly(String json, String plain) {
        assertThat(Node.root(MAPPER.readTree(json)).text()).isEqualTo(plain);
    }
}
