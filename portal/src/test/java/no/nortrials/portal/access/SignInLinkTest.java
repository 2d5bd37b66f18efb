package no.nortrials.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class SignInLinkTest {
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void signsInOnceWithTheMailedLink() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);

        String token = askedFor(sponsor.email());

        mvc.perform(post("/login/link").param("token", token).with(csrf())).andExpect(redirectedUrl("/"));
        mvc.perform(post("/login/link").param("token", token).with(csrf())).andExpect(redirectedUrl("/login?failed"));
    }

    @Test
    void refusesALinkThatIsTooOld() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);
        String token = askedFor(sponsor.email());

        clock.advance(Duration.ofMinutes(21));

        mvc.perform(post("/login/link").param("token", token).with(csrf())).andExpect(redirectedUrl("/login?failed"));
    }

    @Test
    void answersTheSameForAnUnknownAddressAndSendsNothing() throws Exception {
        ask("nobody-4711@example.org");

        assertThat(mailsTo("nobody-4711@example.org")).isEmpty();
    }

    @Test
    void sendsAtMostThreeLinksAMinuteToOneAddress() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);

        for (int i = 0; i < 5; i++) ask(sponsor.email());

        assertThat(mailsTo(sponsor.email())).hasSize(3);
    }

    @Test
    void aClosedAccountIsNotLetIn() throws Exception {
        Actor sponsor = given.actor(Role.SPONSOR);
        String token = askedFor(sponsor.email());
        jdbc.sql("update account set active = false where id = ?")
                .param(sponsor.accountId())
                .update();

        mvc.perform(post("/login/link").param("token", token).with(csrf())).andExpect(redirectedUrl("/login?failed"));
    }

    @Test
    void anAddressThatNoRuleKnowsIsNothing() throws Exception {
        mvc.perform(get("/no-such-page-at-all").with(Given.signedIn(given.actor(Role.ADMINISTRATOR))))
                .andExpect(status().isNotFound());
    }

    private String askedFor(String address) throws Exception {
        ask(address);
        var found = TOKEN.matcher(mailsTo(address).getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void ask(String address) throws Exception {
        mvc.perform(post("/login/ask").param("username", address).with(csrf())).andExpect(redirectedUrl("/login?sent"));
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("select body from outbox where to_address = ? order by created_at, id")
                .param(address)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
