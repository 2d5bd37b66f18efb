package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.nortrials.portal.testing.CountedAttempts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitFilterTest {
    private static final int MOST = 3;

    private final CountedAttempts limit = new CountedAttempts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/login/ask",
                "/login/link",
                "/login/webauthn",
                "/register",
                "/register/confirm",
                "/webauthn/authenticate/options",
                "/demo/sign-in",
                "/log%69n/link"
            })
    void signInPagesAreLimitedByNetworkAddressHoweverTheyAreSpelled(String path) throws Exception {
        for (int i = 0; i < MOST; i++)
            assertThat(asked(path, "192.0.2.17", 200)).isEqualTo(200);

        assertThat(asked(path, "192.0.2.17", 200)).isEqualTo(429);
        assertThat(asked(path, "192.0.2.18", 200)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/", "/p/", "/o/", "/%61/"})
    void guessingLinksIsLimitedByNetworkAddress(String prefix) throws Exception {
        for (int i = 0; i < MOST; i++)
            assertThat(asked(prefix + "guess-" + i, "192.0.2.17", 404)).isEqualTo(404);

        assertThat(asked(prefix + "guess-99", "192.0.2.17", 404)).isEqualTo(429);
        assertThat(asked(prefix + "guess-99", "192.0.2.18", 404)).isEqualTo(404);
    }

    @Test
    void manyWithLinksThatWorkMayShareOneNetworkAddress() throws Exception {
        for (int i = 0; i < 10 * MOST; i++)
            assertThat(asked("/a/token-" + i, "192.0.2.17", 200)).isEqualTo(200);
    }

    @Test
    void oneLinkIsLimitedByItselfWithAllItsPages() throws Exception {
        for (int i = 0; i < MOST; i++) asked("/a/token-4711", "192.0.2." + i, 200);

        assertThat(asked("/a/token-4711/draft", "192.0.2.99", 200)).isEqualTo(429);
    }

    @Test
    void noKeyHoldsTheSecretOfALink() throws Exception {
        asked("/a/token-4711", "192.0.2.17", 200);

        assertThat(limit.keys()).noneMatch(key -> key.contains("token-4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queue", "/accounts", "/assets/app/app.css", "/outbox"})
    void otherPagesAreNotLimited(String path) throws Exception {
        for (int i = 0; i < 2 * MOST; i++)
            assertThat(asked(path, "192.0.2.17", 200)).isEqualTo(200);
    }

    @Test
    void whoIsRefusedIsToldWhenToTryAgain() throws Exception {
        for (int i = 0; i < MOST; i++) asked("/login", "192.0.2.17", 200);
        var response = new MockHttpServletResponse();

        filter().doFilter(request("/login", "192.0.2.17"), response, new MockFilterChain());

        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    /** The status met when the page itself would answer with the one given. */
    private int asked(String path, String address, int pages) throws Exception {
        var response = new MockHttpServletResponse();
        filter().doFilter(request(path, address), response, (request, answer) -> response.setStatus(pages));
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String path, String address) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        return request;
    }

    private RateLimitFilter filter() {
        return new RateLimitFilter(limit, new SignInProperties(Duration.ofMinutes(20), 3, MOST));
    }
}
