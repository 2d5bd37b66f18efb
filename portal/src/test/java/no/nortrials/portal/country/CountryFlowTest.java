package no.nortrials.portal.country;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=country_test")
class CountryFlowTest {
    private static final Pattern LINK = Pattern.compile("/p/([A-Za-z0-9_-]{43})");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

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
                        .param("due", DUE.toString()))
                .andExpect(redirectedUrl("/requests/" + request + "/country?asked=1"));
        panels.ask(header(), Set.of(fitting), DUE, By.PORTAL);

        assertThat(mails("country.invitation")).isEqualTo(1);
        assertThat(header().status()).isEqualTo(RequestStatus.TRIAGED);
        mvc.perform(get("/requests/{id}/country", request).with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ragna Revma")));
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

        submit(token, 0, Map.of("careSetting", java.util.List.of("Axolotl ward")))
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

    @Test
    void twoPortalsRemindASilentExpertOnce() {
        String token = asked();
        clock.advance(Duration.ofDays(7));

        Stream.of("first", "second")
                .map(portal -> CompletableFuture.runAsync(job::run))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(mails("country.reminder")).isEqualTo(1);
        assertThat(members.byToken(no.nortrials.portal.access.Secrets.hash(token)))
                .isPresent();
    }

    @Test
    void draftTellsTheTalliesInBothLanguages() throws Exception {
        submit(asked(), 0, CountryWorld.answer("GOOD", "no").values());
        var comparison = Comparison.of(members.ofRequest(request), java.util.List.of("Is allopurinol first choice?"));

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
        assertThat(mails("country.answer")).isEqualTo(1);
        mvc.perform(get("/requests/{id}/country/answer", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("It can be done in Norway.")))
                .andExpect(content().string(not(containsString("Ragna Revma"))));
        byte[] pdf = mvc.perform(
                        get("/requests/{id}/country/answer.pdf", request).with(signedIn(sponsor)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private org.springframework.test.web.servlet.ResultActions approve(Actor approver) throws Exception {
        int version = assessments.find(request).orElseThrow().version();
        return mvc.perform(post("/requests/{id}/country/approve", request)
                .with(signedIn(approver))
                .with(csrf())
                .param("version", Integer.toString(version)));
    }

    private String asked() {
        panels.ask(header(), Set.of(fitting), DUE, By.PORTAL);
        String body = jdbc.sql("select body from outbox where request_id = ? and kind = 'country.invitation'")
                .param(request)
                .query(String.class)
                .single();
        var link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private org.springframework.test.web.servlet.ResultActions submit(
            String token, int version, Map<String, java.util.List<String>> values) throws Exception {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(values);
        return mvc.perform(
                post("/p/{token}", token).with(csrf()).params(typed).param("version", Integer.toString(version)));
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

    private long mails(String kind) {
        return outbox.ofRequest(request).stream()
                .filter(posted -> posted.kind().equals(kind))
                .count();
    }

    private RequestHeader header() {
        return requests.find(request).orElseThrow();
    }
}
