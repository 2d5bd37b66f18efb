package no.nortrials.portal.workload;

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

import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.site.Sites;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two nurses of 0.8 and of 0.6 at Oslo University Hospital: 1.4 FTE × 1695/12 h × 0.85 = 168.1 hours a month. */
@PortalTest
class WorkloadPagesTest {
    private static final String OUS = "993467049";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Sites sites;

    @Autowired
    Limits limits;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private UUID trust;
    private Actor nurse;
    private UUID site;

    @BeforeEach
    void aSite() throws Exception {
        clock.reset();
        trust = jdbc.sql("select id from trust where organisation_number = ?")
                .param(OUS)
                .query(UUID.class)
                .single();
        nurse = given.actor(Role.HOSPITAL, trust);
        String department = "Hjerte " + UUID.randomUUID();
        act("/sites/new", "trust", trust.toString(), "department", department, "area", "CARDIOVASCULAR");
        site = sites.ofTrust(trust).stream()
                .filter(each -> each.department().equals(department))
                .findFirst()
                .orElseThrow()
                .id();
        for (String position : new String[] {"0.8", "0.6"})
            act("/sites/" + site + "/people", "name", "Prøve Pleier", "role", "STUDY_NURSE", "position", position);
    }

    @AfterEach
    void noSite() {
        jdbc.sql("update study_site set closed_at = now() where id = ?")
                .param(site)
                .update();
    }

    @Test
    void aTrialBeginsWithWhatItsMilestonesAlreadyTell() throws Exception {
        mvc.perform(get("/sites/{site}/capacity/trials/new", site)
                        .queryParam("title", "LUFT-47")
                        .queryParam("opens", "2026-07-13")
                        .with(signedIn(nurse)))
                .andExpect(content().string(containsString("value=\"LUFT-47\"")))
                .andExpect(content().string(containsString("value=\"2026-07-13\"")));
    }

    @Test
    void hoursOfPeopleLessThoseOfTrialsAreLeftMonthByMonth() throws Exception {
        hours();
        page().andExpect(content().string(containsString("168 h")))
                .andExpect(content().string(containsString("green, 100%")));

        trial("10").andExpect(redirectedUrl("/sites/" + site + "/capacity?saved"));

        // open: 6 fixed + 2 × 6.1 screening + 10 × 6.5 active + 4 × 1.3 in follow-up = 88.4
        page().andExpect(content().string(containsString("80 h")))
                .andExpect(content().string(containsString("green, 47%")));
    }

    @Test
    void aTrialCanBeTriedWithoutBeingKept() throws Exception {
        hours();

        act("/sites/" + site + "/capacity/trials/new", trialFields("40", "try"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It does not fit")))
                .andExpect(content().string(containsString("value=\"Prøvestudien\"")));

        page().andExpect(content().string(containsString("None is entered")));
    }

    @Test
    void datesInTheWrongOrderAreToldAndKept() throws Exception {
        String[] fields = trialFields("1", "save");
        fields[fields.length - 1] = "2025-01-01";

        act("/sites/" + site + "/capacity/trials/new", fields)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2025-01-01 is before")));
    }

    @Test
    void nothingIsLimitedUntilTheSiteSaysItsHours() throws Exception {
        assertThat(limits.in("CARDIOVASCULAR").getOrDefault(trust, List.of()))
                .noneMatch(limit -> limit.site().id().equals(site));
    }

    @Test
    void aForecastChangesWhenTheCapacityFallsAndSaysWhy() throws Exception {
        hours();
        var asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        String address = "/requests/" + asked.request + "/forecast";
        // (168.1 − 6)/60.3 = 2.68, rounded down to two figures
        mvc.perform(get(address).with(signedIn(asked.coordinator)))
                .andExpect(content().string(containsString("name=\"rate993467049\" value=\"2.6\"")))
                .andExpect(content().string(containsString("the study nurse has 168 of 168 hours left")));

        trial("20");

        mvc.perform(get(address).with(signedIn(asked.coordinator)))
                .andExpect(content().string(containsString("the study nurse has 15 of 168 hours left")))
                .andExpect(content().string(containsString("name=\"rate993467049\" value=\"0.14\"")));
        mvc.perform(get(address).with(signedIn(asked.sponsor)).header("Accept-Language", "en"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSavedForecastSaysThatALimitChangedAndTakesTodaysOnRequest() throws Exception {
        hours();
        var asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        String address = "/requests/" + asked.request + "/forecast";
        forecast(asked.coordinator, address, "save", "2.6").andExpect(status().is3xxRedirection());

        trial("20");

        mvc.perform(get(address).with(signedIn(asked.coordinator)))
                .andExpect(content().string(containsString("One trust can take something else today")))
                .andExpect(content().string(containsString("name=\"rate993467049\" value=\"2.6\"")));
        forecast(asked.coordinator, address, "limits", "2.6")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"rate993467049\" value=\"0.14\"")))
                .andExpect(content().string(not(containsString("One trust can take something else today"))));
    }

    private ResultActions forecast(Actor by, String forecast, String then, String rate) throws Exception {
        return act(
                by,
                forecast,
                "version",
                "0",
                "then",
                then,
                "target",
                "20",
                "start",
                "2026-09-01",
                "deadline",
                "2028-03-01",
                "seen",
                "100",
                "approached",
                "50",
                "consenting",
                "40",
                "passing",
                "50",
                "competing",
                "0",
                "variation",
                "0.85",
                "july",
                "50",
                "use",
                OUS,
                "eligible" + OUS,
                "200",
                "from" + OUS,
                "0",
                "to" + OUS,
                "1",
                "rate" + OUS,
                rate);
    }

    private void hours() throws Exception {
        act("/sites/" + site + "/capacity", "hoursAYear", "1695", "absence", "15")
                .andExpect(redirectedUrl("/sites/" + site + "/capacity?saved"));
    }

    private ResultActions page() throws Exception {
        return mvc.perform(get("/sites/{id}/capacity", site).with(signedIn(nurse)));
    }

    private ResultActions trial(String active) throws Exception {
        return act("/sites/" + site + "/capacity/trials/new", trialFields(active, "save"));
    }

    /** Phase III with five demands of a company: 6 + ½. */
    private static String[] trialFields(String active, String then) {
        return new String[] {
            "then",
            then,
            "title",
            "Prøvestudien",
            "kind",
            "PHASE_3_OR_4",
            "contacts",
            "12",
            "demands",
            "5",
            "extras",
            "INDUSTRY_SPONSOR",
            "opens",
            "2026-05-01",
            "enrolsUntil",
            "2028-05-01",
            "screened",
            "2",
            "active",
            active,
            "followUp",
            "4",
            "carrier",
            "STUDY_NURSE",
            "ends",
            "2029-05-01"
        };
    }

    private ResultActions act(String path, String... fields) throws Exception {
        return act(nurse, path, fields);
    }

    private ResultActions act(Actor by, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder call = post(path).with(signedIn(by)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) call = call.param(fields[i], fields[i + 1]);
        return mvc.perform(call);
    }
}
