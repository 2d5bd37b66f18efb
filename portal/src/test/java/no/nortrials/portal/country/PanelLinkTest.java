package no.nortrials.portal.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=country_test")
class PanelLinkTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    Panels panels;

    @Autowired
    MemberStore members;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor sponsor;
    private UUID request;
    private UUID fitting;

    @BeforeEach
    void oneRequestAndItsExpert() {
        clock.reset();
        jdbc.sql("update expert set active = false").update();
        jdbc.sql("delete from panel_member").update();
        sponsor = given.actor(Role.SPONSOR);
        request = CountryWorld.request(requests, sponsor, "OPEN", clock.instant());
        fitting = CountryWorld.expert(jdbc, "Ragna Revma", "RHEUMATOLOGY");
    }

    @Test
    void expertAnswersByTheLinkAndMayChangeIt() throws Exception {
        String token = asked();
        mvc.perform(get("/p/{token}", token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Is allopurinol first choice?")));

        submit(token, 0, CountryWorld.answer("GOOD", "yes").values())
                .andExpect(redirectedUrl("/p/" + token + "?thanks"));
        submit(token, 1, CountryWorld.answer("SMALL", "yes").values())
                .andExpect(redirectedUrl("/p/" + token + "?thanks"));

        var member = members.ofRequest(request).getFirst();
        assertThat(member.state()).isEqualTo("SUBMITTED");
        assertThat(member.form().text("recruitment")).isEqualTo("SMALL");
    }

    @Test
    void unansweredQuestionsAreNamedAndWhatWasTypedIsKept() throws Exception {
        String token = asked();

        submit(token, 0, Map.of("careSetting", List.of("Axolotl ward")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Axolotl ward")))
                .andExpect(content().string(containsString("href=\"#population\"")));
    }

    @Test
    void anotherWindowOfTheSameLinkIsNotOverwrittenSilently() throws Exception {
        String token = asked();
        submit(token, 0, CountryWorld.answer("GOOD", "no").values());

        submit(token, 0, CountryWorld.answer("SMALL", "no").values()).andExpect(status().isConflict());

        assertThat(members.ofRequest(request).getFirst().form().text("recruitment"))
                .isEqualTo("GOOD");
    }

    @Test
    void restrictedMaterialOpensAfterAPromise() throws Exception {
        request = CountryWorld.request(requests, sponsor, "RESTRICTED", clock.instant());
        String token = asked();
        mvc.perform(get("/p/{token}", token)).andExpect(content().string(not(containsString("tophus"))));

        mvc.perform(post("/p/{token}/accept", token).with(csrf()).param("accept", "yes"));

        mvc.perform(get("/p/{token}", token)).andExpect(content().string(containsString("Secret tophus criterion")));
    }

    @Test
    void guessedRevokedAndExpiredLinksGiveTheSamePage() throws Exception {
        String token = asked();
        String guessed = neutral("y".repeat(43));
        panels.revoke(header(), members.ofRequest(request).getFirst().id(), By.PORTAL);

        assertThat(neutral(token)).isEqualTo(guessed).doesNotContain("Quokka");
    }

    private String asked() {
        panels.ask(header(), Set.of(fitting), CountryWorld.DUE, By.PORTAL);
        return CountryWorld.token(jdbc, request);
    }

    private ResultActions submit(String token, int version, Map<String, List<String>> values) throws Exception {
        return mvc.perform(CountryWorld.submission(token, version, values));
    }

    private String neutral(String token) throws Exception {
        return mvc.perform(get("/p/{token}", token))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace(token, "");
    }

    private RequestHeader header() {
        return requests.find(request).orElseThrow();
    }
}
