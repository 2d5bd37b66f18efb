package no.nortrials.portal.country;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.Secrets;
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

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=country_test")
class PanelTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    Panels panels;

    @Autowired
    MemberStore members;

    @Autowired
    RemindJob job;

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
    void expertsOfTheAreaAreProposedFirst() {
        UUID other = CountryWorld.expert(jdbc, "Aase Annen", "CANCER");

        var candidates = panels.candidates(header());

        assertThat(candidates).extracting(each -> each.expert().id()).containsExactly(fitting, other);
        assertThat(candidates).extracting(Candidate::fits).containsExactly(true, false);
    }

    @Test
    void unitAsksAndTheExpertGetsOneMailWithALink() throws Exception {
        mvc.perform(post("/requests/{id}/country/panel", request)
                        .with(signedIn(unit))
                        .with(csrf())
                        .param("expert", fitting.toString())
                        .param("due", CountryWorld.DUE.toString()))
                .andExpect(redirectedUrl("/requests/" + request + "/country?asked=1"));
        panels.ask(header(), Set.of(fitting), CountryWorld.DUE, By.PORTAL);

        assertThat(CountryWorld.mails(outbox, request, "country.invitation")).isEqualTo(1);
        assertThat(header().status()).isEqualTo(RequestStatus.TRIAGED);
        mvc.perform(get("/requests/{id}/country", request).with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ragna Revma")));
    }

    @Test
    void twoPortalsRemindASilentExpertOnce() {
        String token = asked();
        clock.advance(Duration.ofDays(7));

        Stream.of("first", "second")
                .map(portal -> CompletableFuture.runAsync(job::run))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(CountryWorld.mails(outbox, request, "country.reminder")).isEqualTo(1);
        assertThat(members.byToken(Secrets.hash(token))).isPresent();
    }

    private String asked() {
        panels.ask(header(), Set.of(fitting), CountryWorld.DUE, By.PORTAL);
        return CountryWorld.token(jdbc, request);
    }

    private RequestHeader header() {
        return requests.find(request).orElseThrow();
    }
}
