package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.util.List;
import java.util.regex.Pattern;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class RegistrationTest {
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensAnAccountForAnOrganisationOfItsOwnOnceTheAddressIsConfirmed() throws Exception {
        register("Fjellvind Pharma", "ada-7714@example.org").andExpect(redirectedUrl("/register?sent"));
        assertThat(accounts.byEmail("ada-7714@example.org")).isEmpty();

        mvc.perform(post("/register/confirm")
                        .param("token", token("ada-7714@example.org"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/"));

        var account = accounts.byEmail("ada-7714@example.org").orElseThrow();
        assertThat(account.role()).isEqualTo(Role.SPONSOR);
        assertThat(account.organisationName()).isEqualTo("Fjellvind Pharma");
    }

    @Test
    void doesNotLetAnybodyIntoAnExistingOrganisationByItsName() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);
        String taken = accounts.byId(sponsor.accountId()).orElseThrow().organisationName();

        register(taken, "intruder-7715@example.org");
        mvc.perform(post("/register/confirm")
                .param("token", token("intruder-7715@example.org"))
                .with(csrf()));

        assertThat(accounts.byEmail("intruder-7715@example.org").orElseThrow().organisationId())
                .isNotEqualTo(sponsor.organisationId());
    }

    @Test
    void answersAKnownAddressTheSameAndPointsItToSigningIn() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);

        register("Fjellvind Pharma", sponsor.email()).andExpect(redirectedUrl("/register?sent"));

        assertThat(mails(sponsor.email()).getLast()).contains("/login").doesNotContain("token=");
    }

    @Test
    void aLinkOpensOneAccountOnce() throws Exception {
        register("Fjellvind Pharma", "ada-7716@example.org");
        String token = token("ada-7716@example.org");
        mvc.perform(post("/register/confirm").param("token", token).with(csrf()));

        mvc.perform(post("/register/confirm").param("token", token).with(csrf()))
                .andExpect(redirectedUrl("/register?failed"));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() throws Exception {
        register("Fjellvind Pharma", "not-an-address")
                .andExpect(content().string(Matchers.containsString("Fjellvind Pharma")))
                .andExpect(content().string(Matchers.containsString("not-an-address")));
    }

    private ResultActions register(String organisation, String email) throws Exception {
        return mvc.perform(post("/register")
                .param("organisation", organisation)
                .param("organisationKind", "SPONSOR")
                .param("country", "DK")
                .param("name", "Ada Eksempel")
                .param("email", email)
                .param("consent", "yes")
                .with(csrf()));
    }

    private String token(String address) {
        var found = TOKEN.matcher(mails(address).getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> mails(String address) {
        return jdbc.sql("select body from outbox where to_address = ? order by created_at, id")
                .param(address)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
