package no.nortrials.portal.registers;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import no.nortrials.portal.trial.TrialIntake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class RegisterFetchingTest {
    private final RegisterServer server = new RegisterServer();

    @Autowired
    RegisterRounds rounds;

    @Autowired
    TrialIntake intake;

    @Autowired
    SeenRows seen;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    private RegisterFetching fetching;

    @BeforeEach
    void freshRounds() {
        clock.reset();
        db.sql("delete from register_row").update();
        db.sql("""
                        update register_round set next_at = null, claimed_until = null, begun_at = null, since = null, cursor = null,
                            counts = '{}', problem = null, finished_at = null""").update();
        var properties = server.properties();
        fetching = new RegisterFetching(
                rounds, List.of(new ClinicalTrialsGov(properties), new Ctis(properties, seen)), intake, seen, clock);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRoundTakesPageAfterPageAndTheNextAsksOnlyForChanges() {
        String one = Ids.nct();
        String two = Ids.nct();
        server.says(question -> question.contains("pageToken=p2")
                ? said("{\"studies\": [" + Ids.study(two) + "]}")
                : said("{\"totalCount\": 2, \"nextPageToken\": \"p2\", \"studies\": [" + Ids.study(one) + "]}"));
        rounds.soon(RegisterName.CLINICAL_TRIALS_GOV, false);

        all();

        Round round = round(RegisterName.CLINICAL_TRIALS_GOV);
        assertThat(round.counts()).isEqualTo(Map.of("New", 2));
        assertThat(round.isOpen()).isFalse();
        assertThat(round.since()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(server.asked).hasSize(2).allMatch(question -> question.contains("AREA[LocationCountry]Norway"));
        server.asked.clear();
        server.says(_ -> said("{\"totalCount\": 0, \"studies\": []}"));
        rounds.soon(RegisterName.CLINICAL_TRIALS_GOV, false);
        all();
        assertThat(server.asked)
                .singleElement()
                .satisfies(question -> assertThat(question).contains("AREA[LastUpdatePostDate]RANGE[2026-05-31,MAX]"));
    }

    @Test
    void anInterruptedRoundGoesOnWhereItWas() {
        String one = Ids.nct();
        String two = Ids.nct();
        server.says(question -> question.contains("pageToken=p2")
                ? new RegisterServer.Said(503, "")
                : said("{\"totalCount\": 2, \"nextPageToken\": \"p2\", \"studies\": [" + Ids.study(one) + "]}"));
        rounds.soon(RegisterName.CLINICAL_TRIALS_GOV, false);
        all();
        Round broken = round(RegisterName.CLINICAL_TRIALS_GOV);
        assertThat(broken.problem()).isEqualTo("status");
        assertThat(broken.cursor()).isEqualTo("p2");

        server.asked.clear();
        server.says(_ -> said("{\"studies\": [" + Ids.study(two) + "]}"));
        all();
        assertThat(server.asked).isEmpty();
        clock.advance(Duration.ofHours(1));
        all();

        assertThat(server.asked)
                .singleElement()
                .satisfies(question -> assertThat(question).contains("pageToken=p2"));
        assertThat(round(RegisterName.CLINICAL_TRIALS_GOV).counts()).isEqualTo(Map.of("New", 2));
    }

    @Test
    void aTokenThatIsForgottenThereBeginsTheRoundAnew() {
        String one = Ids.nct();
        db.sql("update register_round set cursor = 'old', begun_at = now() where register = 'CLINICAL_TRIALS_GOV'")
                .update();
        server.says(question -> question.contains("pageToken")
                ? new RegisterServer.Said(400, "")
                : said("{\"studies\": [" + Ids.study(one) + "]}"));
        rounds.soon(RegisterName.CLINICAL_TRIALS_GOV, false);

        all();

        assertThat(round(RegisterName.CLINICAL_TRIALS_GOV).counts()).isEqualTo(Map.of("New", 1));
    }

    @Test
    void ofCtisOnlyWhatReadsOtherwiseThanBeforeIsRetrieved() {
        String id = "2031-5" + Ids.nct().substring(6) + "-00";
        server.says(question -> question.contains("/search")
                ? said("{\"pagination\": {\"totalRecords\": 1, \"nextPage\": false}, \"data\": [{\"ctNumber\": \"" + id
                        + "\", \"ctStatus\": 2}]}")
                : said(Ids.ctis(id)));
        rounds.soon(RegisterName.CTIS, false);
        all();
        assertThat(server.asked).hasSize(2);
        assertThat(server.asked.getFirst()).contains("\"msc\":[578]");
        assertThat(round(RegisterName.CTIS).counts()).isEqualTo(Map.of("New", 1));

        server.asked.clear();
        rounds.soon(RegisterName.CTIS, false);
        all();

        assertThat(server.asked).hasSize(1);
    }

    @Test
    void aWebPageInsteadOfDataIsToldAndNothingIsLost() throws Exception {
        server.says(_ -> said("<html>Welcome</html>"));
        rounds.soon(RegisterName.CTIS, false);

        all();

        assertThat(round(RegisterName.CTIS).problem()).isEqualTo("notJson");
        mvc.perform(get("/trials/registers").with(signedIn(given.actor(Role.COORDINATOR))))
                .andExpect(content().string(containsString("perhaps a web page")));
    }

    @Test
    void theUnitAsksNowAndSwitchesTheNightOff() throws Exception {
        var unit = given.actor(Role.COORDINATOR);

        mvc.perform(post("/trials/registers/CTIS/fetch").with(signedIn(unit)).with(csrf()))
                .andExpect(redirectedUrl("/trials/registers"));
        assertThat(round(RegisterName.CTIS).nextAt()).isEqualTo(clock.instant());
        mvc.perform(post("/trials/registers/CTIS/switch")
                .param("on", "false")
                .with(signedIn(unit))
                .with(csrf()));

        assertThat(round(RegisterName.CTIS).nextAt()).isNull();
        mvc.perform(post("/trials/registers/CTIS/switch")
                .param("on", "true")
                .with(signedIn(unit))
                .with(csrf()));
        assertThat(round(RegisterName.CTIS).nextAt()).isAfter(clock.instant());
    }

    private void all() {
        boolean more = true;
        while (more) more = fetching.step();
    }

    private Round round(RegisterName name) {
        return rounds.all().stream()
                .filter(each -> each.register() == name)
                .findFirst()
                .orElseThrow();
    }

    private static RegisterServer.Said said(String json) {
        return new RegisterServer.Said(200, json);
    }
}
