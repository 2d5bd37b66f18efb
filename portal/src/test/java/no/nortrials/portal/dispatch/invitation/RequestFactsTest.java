package no.nortrials.portal.dispatch.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nortrials.portal.directory.Interest;
import no.nortrials.portal.form.FormData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestFactsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"40, -, no, ADULT", "2, 17, yes, PAEDIATRIC", "12, 65, yes, ADULT PAEDIATRIC", "-, -, no, ADULT"})
    void theAgesSayWhoIsStudied(@Nullable String from, @Nullable String to, String children, String expected) {
        var form = new FormData(Map.of("ageMin", given(from), "ageMax", given(to), "paediatric", List.of(children)));

        assertThat(RequestFacts.populations(form)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @Test
    void hospitalsSayWhomTheyWantInTheSameWords() {
        var all = new FormData(Map.of("ageMin", List.of("0"), "ageMax", List.of("99"), "paediatric", List.of("yes")));

        assertThat(RequestFacts.populations(all)).containsExactlyInAnyOrderElementsOf(Interest.POPULATIONS);
    }

    private static List<String> given(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }
}
