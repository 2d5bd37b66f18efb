package no.nortrials.portal.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.testing.CountedAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CallLimitFilterTest {
    private static final int MOST = 3;

    private final CallLimitFilter filter = new CallLimitFilter(new CountedAttempts(), new InterfaceProperties(MOST));

    @Test
    void aTokenIsLimitedByItself() throws Exception {
        for (int i = 0; i < MOST; i++)
            assertThat(called("moss", 200).getStatus()).isEqualTo(200);

        assertThat(called("moss", 200).getStatus()).isEqualTo(429);
        assertThat(called("moss", 200).getHeader("Retry-After")).isEqualTo("60");
        assertThat(called("fern", 200).getStatus()).isEqualTo(200);
    }

    @Test
    void guessingTokensIsLimitedByNetworkAddress() throws Exception {
        for (int i = 0; i < MOST; i++)
            assertThat(called("guess-" + i, 401).getStatus()).isEqualTo(401);

        assertThat(called("guess-99", 401).getStatus()).isEqualTo(429);
    }

    @Test
    void whoeverReadsWhatIsOpenNeedsNoTokenAndIsNotCounted() throws Exception {
        for (int i = 0; i <= MOST; i++) assertThat(called("", 200).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse called(String token, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/requests");
        if (!token.isEmpty()) request.addHeader("Authorization", "Bearer " + token);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answer) -> response.setStatus(status));
        return response;
    }
}
