package no.nortrials.portal.outcome;

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
import java.util.Set;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.access.Secrets;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class OutcomePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    JdbcOutcomes outcomes;

    @Autowired
    AskStore asks;

    @Autowired
    AuditTrail audit;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    private Actor sponsor;
    private UUID request;

    @BeforeEach
    void oneRequest() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        request = OutcomeWorld.received(requests, sponsor, RequestKind.SITE, clock.instant());
    }

    @Test
    void sponsorTellsOnTheRequestPage() throws Exception {
        mvc.perform(post("/requests/{id}/outcomes", request)
                        .with(signedIn(sponsor))
                        .with(csrf())
                        .param("kind", "NOT_CHOSEN")
                        .param("occurredOn", "29.05.2026")
                        .param("reason", "COST"))
                .andExpect(redirectedUrl("/requests/" + request + "/outcomes?saved"));

        var current = outcomes.current(request).orElseThrow();
        assertThat(current.source()).isEqualTo(OutcomeSource.COMPANY);
        assertThat(current.reason()).isEqualTo(NotChosenReason.COST);
        assertThat(audit.ofRequest(request))
                .extracting(AuditTrail.Entry::action)
                .contains("outcome.recorded");
        mvc.perform(get("/requests/{id}/outcomes", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Norway not chosen")));
    }

    @Test
    void aDayToComeIsRefusedAndWhatWasTypedIsKept() throws Exception {
        mvc.perform(post("/requests/{id}/outcomes", request)
                        .with(signedIn(sponsor))
                        .with(csrf())
                        .param("kind", "ALLOCATED")
                        .param("occurredOn", "2026-07-14")
                        .param("note", "Quetzal remark"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2026-07-14")))
                .andExpect(content().string(containsString("Quetzal remark")));

        assertThat(outcomes.current(request)).isEmpty();
    }

    @Test
    void openingTheLinkChangesNothing() throws Exception {
        String secret = ask(30);

        mvc.perform(get("/o/{token}", secret))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Norway was chosen")));

        assertThat(outcomes.current(request)).isEmpty();
        assertThat(asks.ofRequest(request).getFirst().state()).isEqualTo("ASKED");
    }

    @Test
    void onePressRecordsAndAnotherReplacesIt() throws Exception {
        String secret = ask(30);

        press(secret, "ALLOCATED");
        press(secret, "NOT_CHOSEN");

        var events = outcomes.ofRequest(request);
        assertThat(events).hasSize(2);
        assertThat(events).filteredOn(event -> !event.withdrawn()).hasSize(1);
        assertThat(outcomes.current(request)).hasValueSatisfying(event -> {
            assertThat(event.kind()).isEqualTo(OutcomeKind.NOT_CHOSEN);
            assertThat(event.occurredOn()).isEqualTo("2026-06-01");
            assertThat(event.recordedBy()).isEqualTo("Astrid Selskap");
        });
        assertThat(asks.ofRequest(request).getFirst().state()).isEqualTo("ANSWERED");
    }

    @Test
    void pressingTheSameTwiceIsRecordedOnce() throws Exception {
        String secret = ask(30);

        press(secret, "SHORTLISTED");
        press(secret, "SHORTLISTED");

        assertThat(outcomes.ofRequest(request)).hasSize(1);
    }

    @Test
    void guessedAndExpiredLinksGiveTheSamePage() throws Exception {
        String secret = ask(30);
        clock.advance(Duration.ofDays(121));

        String expired = neutral(secret);
        String guessed = neutral("x".repeat(43));

        assertThat(expired).isEqualTo(guessed).doesNotContain("Zebrafinch");
    }

    @Test
    void contradictingNewsIsKeptAndShown() throws Exception {
        Actor unit = given.actor(Role.COORDINATOR);
        outcomes.record(news(OutcomeKind.ALLOCATED, OutcomeSource.HOSPITAL, "Okapi ward"), By.PORTAL);
        outcomes.record(news(OutcomeKind.NOT_CHOSEN, OutcomeSource.COMPANY, "Tapir budget"), By.PORTAL);

        mvc.perform(get("/requests/{id}/outcomes", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("contradict")))
                .andExpect(content().string(containsString("Okapi ward")))
                .andExpect(content().string(containsString("Tapir budget")));
    }

    @Test
    void sponsorDoesNotReadTheHospitalsWords() throws Exception {
        outcomes.record(news(OutcomeKind.ALLOCATED, OutcomeSource.HOSPITAL, "Okapi ward"), By.PORTAL);

        mvc.perform(get("/requests/{id}/outcomes", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Allocated to Norway")))
                .andExpect(content().string(not(containsString("Okapi ward"))));
    }

    @Test
    void unitWithdrawsWhatWasWrongAndItStaysVisible() throws Exception {
        Actor unit = given.actor(Role.COORDINATOR);
        UUID wrong = outcomes.record(news(OutcomeKind.ALLOCATED, OutcomeSource.COMPANY, null), By.PORTAL);

        mvc.perform(post("/requests/{id}/outcomes/{event}/withdraw", request, wrong)
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(outcomes.current(request)).isEmpty();
        assertThat(outcomes.asOf(request, LocalDate.of(2026, 5, 31))).isEmpty();
        assertThat(outcomes.ofRequest(request)).hasSize(1);
        assertThat(audit.ofRequest(request))
                .extracting(AuditTrail.Entry::action)
                .contains("outcome.withdrawn");
    }

    private NewOutcome news(OutcomeKind kind, OutcomeSource source, @org.jspecify.annotations.Nullable String note) {
        return new NewOutcome(request, kind, LocalDate.of(2026, 5, 29), source, null, note, Set.of());
    }

    private String ask(int days) {
        String secret = Secrets.fresh();
        asks.plan(request, days, LocalDate.of(2026, 6, 1));
        asks.asked(asks.ofRequest(request).getFirst(), Secrets.hash(secret), clock.instant());
        return secret;
    }

    private void press(String secret, String kind) throws Exception {
        mvc.perform(post("/o/{token}", secret).with(csrf()).param("kind", kind))
                .andExpect(redirectedUrl("/o/" + secret + "?saved"));
    }

    private String neutral(String secret) throws Exception {
        String page = mvc.perform(get("/o/{token}", secret))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "").replace(secret, "");
    }
}
