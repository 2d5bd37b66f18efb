package no.nortrials.portal.country;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Languages;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.RequestHeader;
import no.nortrials.portal.request.RequestStatus;
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
class SynthesisTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    Panels panels;

    @Autowired
    MemberStore members;

    @Autowired
    AssessmentStore assessments;

    @Autowired
    Syntheses syntheses;

    @Autowired
    SynthesisDraft drafts;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor sponsor;
    private Actor unit;
    private UUID request;
    private UUID fitting;

    @BeforeEach
    void oneRequestAndItsExpert() {
        clock.reset();
        jdbc.sql("update expert set active = false").update();
        jdbc.sql("delete from panel_member").update();
        sponsor = given.actor(Role.SPONSOR);
        unit = given.actor(Role.COORDINATOR);
        request = CountryWorld.request(requests, sponsor, "OPEN", clock.instant());
        fitting = CountryWorld.expert(jdbc, "Ragna Revma", "RHEUMATOLOGY");
    }

    @Test
    void draftTellsTheTalliesInBothLanguages() throws Exception {
        submit(asked(), 0, CountryWorld.answer("GOOD", "no").values());
        var comparison = Comparison.of(members.ofRequest(request), List.of("Is allopurinol first choice?"));

        assertThat(drafts.of(comparison, Languages.ENGLISH))
                .contains("Good (1 of 1)")
                .contains("Is allopurinol first choice?\n– Yes, nearly always")
                .doesNotContain("Ragna");
        assertThat(drafts.of(comparison, Languages.NORWEGIAN)).contains("God (1 av 1)");
    }

    @Test
    void secondOfTwoWritersSeesWhatTheFirstWrote() throws Exception {
        asked();
        syntheses.save(request, 0, "First version", null, By.actor(given.actor(Role.COORDINATOR)));

        mvc.perform(post("/requests/{id}/country/synthesis", request)
                        .with(signedIn(unit))
                        .with(csrf())
                        .param("version", "0")
                        .param("synthesis", "Second version"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("First version")))
                .andExpect(content().string(containsString("Second version")));
    }

    @Test
    void answerGoesOutAfterASecondLook() throws Exception {
        submit(asked(), 0, CountryWorld.answer("GOOD", "no").values());
        syntheses.save(request, 0, "It can be done in Norway.", Conclusion.FEASIBLE, By.actor(unit));
        approve(unit).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/requests/{id}/country/answer", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());

        approve(given.actor(Role.COORDINATOR)).andExpect(status().is3xxRedirection());

        assertThat(header().status()).isEqualTo(RequestStatus.SUMMARISED);
        assertThat(CountryWorld.mails(outbox, request, "country.answer")).isEqualTo(1);
        mvc.perform(get("/requests/{id}/country/answer", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("It can be done in Norway.")))
                .andExpect(content().string(not(containsString("Ragna Revma"))));
        byte[] pdf = mvc.perform(
                        get("/requests/{id}/country/answer.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private ResultActions approve(Actor approver) throws Exception {
        int version = assessments.find(request).orElseThrow().version();
        return mvc.perform(post("/requests/{id}/country/approve", request)
                .with(signedIn(approver))
                .with(csrf())
                .param("version", Integer.toString(version)));
    }

    private String asked() {
        panels.ask(header(), Set.of(fitting), CountryWorld.DUE, By.PORTAL);
        return CountryWorld.token(jdbc, request);
    }

    private ResultActions submit(String token, int version, Map<String, List<String>> values) throws Exception {
        return mvc.perform(CountryWorld.submission(token, version, values));
    }

    private RequestHeader header() {
        return requests.find(request).orElseThrow();
    }
}
