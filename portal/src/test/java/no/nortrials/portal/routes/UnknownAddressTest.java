package no.nortrials.portal.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What no rule opens stays shut; who signed in is told that there is nothing, instead of that it is forbidden. */
@PortalTest
class UnknownAddressTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @ParameterizedTest
    @EnumSource
    void addressThatNoRuleKnowsIsNotFoundForEveryRole(Role role) throws Exception {
        for (String path : new String[] {"/no-such-page", "/requests/x/no-such-page"})
            assertThat(status(get(path), role)).as(path).isEqualTo(404);
        assertThat(status(post("/no-such-page").with(csrf()), role)).isEqualTo(404);
    }

    /** Programs come with a token, and no page's session is one. */
    @Test
    void programWithoutATokenIsAskedForOneWhateverTheAddress() throws Exception {
        for (String path : new String[] {"/api/none", "/api/v1/requests", "/fhir/none"})
            assertThat(status(get(path), Role.SPONSOR)).as(path).isEqualTo(401);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInWhateverTheAddress() throws Exception {
        for (String path : new String[] {"/no-such-page", "/accounts"})
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
                    .as(path)
                    .endsWith("/login");
    }

    @Test
    void pageOfAnotherRoleAnswersTheSameWhetherWhatItNamesExistsOrNot() throws Exception {
        assertThat(status(get("/accounts"), Role.SPONSOR)).isEqualTo(403);
        assertThat(status(get("/requests/{id}/recipients", UUID.randomUUID()), Role.SPONSOR))
                .isEqualTo(403);
    }

    @Test
    void formWithoutTheTokenAgainstForgeryIsRefusedEverywhere() throws Exception {
        assertThat(status(post("/accounts"), Role.ADMINISTRATOR)).isEqualTo(403);
        assertThat(status(post("/no-such-page"), Role.ADMINISTRATOR)).isEqualTo(403);
    }

    private int status(MockHttpServletRequestBuilder call, Role role) throws Exception {
        return mvc.perform(call.with(Given.signedIn(given.actor(role))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
