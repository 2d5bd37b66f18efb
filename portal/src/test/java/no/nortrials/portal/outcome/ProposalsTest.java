package no.nortrials.portal.outcome;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import no.nortrials.portal.trial.RegisteredTrials;
import no.nortrials.portal.trial.TrialIntake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ProposalsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Requests requests;

    @Autowired
    JdbcOutcomes outcomes;

    @Autowired
    Proposals proposals;

    @Autowired
    TrialIntake intake;

    @Autowired
    RegisteredTrials registered;

    @Autowired
    JdbcClient db;

    @Autowired
    Given given;

    private Actor unit;
    private Actor sponsor;
    private UUID request;
    private String nct;

    @BeforeEach
    void aRequestWhoseTrialHasANumber() {
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        request = OutcomeWorld.summarised(requests, sponsor, RequestKind.SITE, TestClock.START);
        nct = "NCT7" + String.format("%07d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10_000_000L));
        db.sql("update request set nct_number = ?, next_action = null, next_due = null where id = ?")
                .params(nct.toLowerCase(Locale.ROOT), request)
                .update();
    }

    @Test
    void aTrialInARegisterIsProposedToTheUnitOnlyAndCountsWhenTakenOver() throws Exception {
        UUID trial = registered();

        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(not(containsString("Woodpeckers"))));
        mvc.perform(get("/requests/{id}", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("Woodpeckers in heart failure")))
                .andExpect(content().string(containsString("Oslo University Hospital")));
        assertThat(outcomes.current(request)).isEmpty();
        mvc.perform(post("/requests/{id}/outcomes/proposed/{trial}", request, trial)
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        OutcomeEvent news = outcomes.current(request).orElseThrow();
        assertThat(news.kind()).isEqualTo(OutcomeKind.ALLOCATED);
        assertThat(news.source()).isEqualTo(OutcomeSource.REGISTRY);
        assertThat(news.occurredOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(news.sites()).hasSize(1);
        assertThat(news.note()).isEqualTo(nct);
        mvc.perform(get("/requests/{id}", request).with(signedIn(unit)))
                .andExpect(content().string(not(containsString("Woodpeckers"))));
    }

    @Test
    void whatIsPutAsideIsNotProposedAgainAndCanBeTakenBack() throws Exception {
        UUID trial = registered();

        mvc.perform(post("/requests/{id}/outcomes/proposed/{trial}/dismiss", request, trial)
                .with(signedIn(unit))
                .with(csrf()));
        mvc.perform(get("/requests/{id}/outcomes", request).with(signedIn(unit)))
                .andExpect(content().string(not(containsString("Woodpeckers"))));
        mvc.perform(post("/requests/{id}/outcomes/proposed/{trial}/restore", request, trial)
                .with(signedIn(unit))
                .with(csrf()));

        mvc.perform(get("/requests/{id}/outcomes", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("Woodpeckers")));
    }

    @Test
    void theRequestComesOnTheUnitsList() {
        UUID trial = registered();

        proposals.remind(trial);

        assertThat(requests.find(request).orElseThrow().nextAction()).isEqualTo(NextAction.ASK_OUTCOME);
    }

    private UUID registered() {
        String study = """
                {"protocolSection": {
                  "identificationModule": {"nctId": "%s", "briefTitle": "Woodpeckers in heart failure"},
                  "statusModule": {"overallStatus": "RECRUITING", "startDateStruct": {"date": "2026-03"}},
                  "contactsLocationsModule": {"locations": [
                    {"facility": "Oslo universitetssykehus", "city": "Oslo", "country": "Norway"}]}}}
                """.formatted(nct);
        assertThat(intake.take(study.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 5, 20), By.PORTAL))
                .containsOnlyKeys("New");
        return registered.named(List.of(nct)).getFirst().id();
    }
}
