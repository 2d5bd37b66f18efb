package no.nortrials.portal.recruitment;

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

import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ForecastPagesTest {
    /** Scenario R10 of the reference numbers: patients a month 0.25, 0.2, 0.15, 0.1, 0.1 and 0.05, and when each site opens. */
    private static final String[][] R10 = {
        {"983974724", "3", "3"}, {"993467049", "2.4", "4"}, {"883974832", "1,8", "5"},
        {"983974899", "1.2", "6"}, {"983971636", "1.2", "6"}, {"983974678", "0.6", "8"}
    };

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor unit;
    private Actor sponsor;
    private UUID request;

    @BeforeEach
    void oneRequest() {
        clock.reset();
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        request = given.answering(sponsor, "Twelve rare patients");
    }

    @Test
    void theReferenceScenarioTypedIntoTheFormGivesTheReferenceNumbers() throws Exception {
        mvc.perform(asking(0).param("then", "save").param("shared", "true"))
                .andExpect(redirectedUrl("/requests/" + request + "/forecast?saved"));

        String told = jdbc.sql("select told::text from recruitment_forecast where request_id = ?")
                .param(request)
                .query(String.class)
                .single();
        assertThat(told).contains("\"11.39079").contains("\"18.86239").contains("\"33.93566");
        mvc.perform(get("/requests/{id}/forecast", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("76% chance of 12 patients by 1 Jan 2029")))
                .andExpect(content().string(containsString("28 Jul 2028")))
                .andExpect(content().string(containsString("90 % interval 7 to 29")))
                .andExpect(content().string(not(containsString("name=\"target\""))));
        mvc.perform(get("/requests/{id}/forecast.csv", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("Oslo University Hospital;")));
        mvc.perform(get("/requests/{id}", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("/requests/" + request + "/forecast")));
    }

    @Test
    void aTrialIsNotKeptAndTheSponsorSeesNothing() throws Exception {
        mvc.perform(asking(0).param("then", "try"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("76% chance")))
                .andExpect(content().string(containsString("not saved")));

        mvc.perform(get("/requests/{id}/forecast", request).with(signedIn(sponsor)))
                .andExpect(status().isNotFound());
    }

    @Test
    void itBeginsWithThePatientsOfTheEstimate() throws Exception {
        jdbc.sql("""
                        insert into estimate (request_id, version, answers, shared, saved_at, saved_by)
                        values (?, 1, '{"figure": ["ra"], "sex": ["ALL"]}', false, '2026-05-28T08:00:00Z', 'Ola Enhet')
                        """).param(request).update();

        mvc.perform(get("/requests/{id}/forecast", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("name=\"eligible983971636\" value=\"3600\"")));
    }

    @Test
    void wrongAnswersAreToldAndKept() throws Exception {
        mvc.perform(asking(0)
                        .param("to983974724", "2")
                        .param("eligible983974880", "x")
                        .param("cap983974678", "many"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The latest month `2` lies before the earliest")))
                .andExpect(content().string(containsString("value=\"many\"")));
        mvc.perform(post("/requests/{id}/forecast", request)
                        .with(signedIn(unit))
                        .with(csrf())
                        .param("version", "0"))
                .andExpect(content().string(containsString("Choose at least one trust")));
    }

    @Test
    void theSecondOfTwoSeesWhatTheFirstSaved() throws Exception {
        mvc.perform(asking(0));

        mvc.perform(asking(0).param("cap983974724", "17"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"17\"")))
                .andExpect(content().string(containsString(unit.name())));
    }

    /** All six sites reach the target with 75.9 %, so each of them is needed for 75 %. */
    @Test
    void plansComeFromTheCandidatesOfTheSavedForecast() throws Exception {
        mvc.perform(get("/requests/{id}/sites", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("there is none yet")));
        mvc.perform(asking(0));

        mvc.perform(sites("75").param("budget", "600"))
                .andExpect(content().string(containsString("76% chance, 600 thousand kroner, 16.5 patients expected")))
                .andExpect(content().string(containsString("there is no better one")));
        mvc.perform(sites("75").param("mustNot", "983974724"))
                .andExpect(content().string(containsString("No plan within the rules has a chance of 75%")));
        mvc.perform(sites("75").param("mustNot", "983974724").param("must", "983974724"))
                .andExpect(status().isUnprocessableContent());
    }

    private MockHttpServletRequestBuilder sites(String probability) {
        return get("/requests/{id}/sites", request)
                .with(signedIn(unit))
                .param("probability", probability)
                .param("opening", "100")
                .param("perPatient", "0");
    }

    private MockHttpServletRequestBuilder asking(int version) {
        var asking = post("/requests/{id}/forecast", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("target", "12")
                .param("start", "2027-01-01")
                .param("deadline", "2029-01-01")
                .param("competing", "0")
                .param("variation", "0.7");
        for (String share : new String[] {"seen", "approached", "consenting", "passing", "july"})
            asking.param(share, "100");
        for (String[] site : R10)
            asking.param("use", site[0]).param("eligible" + site[0], site[1]).param("from" + site[0], site[2]);
        return asking;
    }
}
