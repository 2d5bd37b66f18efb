package no.nortrials.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queue", "/queue?q=a%20b&page=2", "/requests/0198/edit/plan"})
    void comesBackToAPageOfThePortal(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "queue",
                "//evil.example/queue",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/ø å"
            })
    void leadsNowhereElse(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo("/");
    }
}
