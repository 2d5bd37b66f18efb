package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RateLimitFilterTest {
    private static final RateLimit USED_UP = (key, perMinute) -> false;

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
                "/a/token-4711",
                "/a/token-4711/pass-on",
                "/p/token-4711",
                "/o/token-4711"
            })
    void signInAndLinkPagesAreLimited(String path) throws Exception {
        MockHttpServletResponse response = asked(path);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%61/token-4711", "/log%69n/link", "/%70/token-4711"})
    void anotherSpellingOfAPathIsLimitedToo(String path) throws Exception {
        assertThat(asked(path).getStatus()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/queue", "/accounts", "/app/app.css", "/outbox"})
    void otherPagesAreNot(String path) throws Exception {
        assertThat(asked(path).getStatus()).isEqualTo(200);
    }

    @Test
    void eachNetworkAddressIsCountedByItself() throws Exception {
        RateLimit onlyOneIsUsedUp = (key, perMinute) -> !key.equals("address:192.0.2.17");
        var request = new MockHttpServletRequest("GET", "/login");
        request.setRemoteAddr("192.0.2.18");
        var response = new MockHttpServletResponse();

        filter(onlyOneIsUsedUp).doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse asked(String path) throws Exception {
        var response = new MockHttpServletResponse();
        filter(USED_UP).doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }

    private static RateLimitFilter filter(RateLimit limit) {
        return new RateLimitFilter(limit, new SignInProperties(Duration.ofMinutes(20), 3, 60));
    }
}
