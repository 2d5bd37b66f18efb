package no.nortrials.portal.enrolment;

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
import java.time.Instant;
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
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class EnrolmentPagesTest {
    private static final String AHUS = "983971636";
    private static final String BERGEN = "983974724";

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EnrolmentReports reports;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private Actor unit;
    private Actor sponsor;
    private UUID request;

    @BeforeEach
    void aRequestWithAForecastAndAYearOfItsTrial() throws Exception {
        clock.reset();
        unit = given.actor(Role.COORDINATOR);
        sponsor = given.actor(Role.SPONSOR);
        request = given.answering(sponsor, "Twelve wanted");
        forecast();
        clock.advance(Duration.between(clock.instant(), Instant.parse("2027-12-20T10:00:00Z")));
    }

    @Test
    void whatWasReportedTellsHowItGoesOn() throws Exception {
        mvc.perform(get("/requests/{id}/enrolment", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("No enrolled patients have been reported yet")));

        report("2027-12-15", "5", "2").andExpect(redirectedUrl("/requests/" + request + "/enrolment?saved"));

        mvc.perform(get("/requests/{id}/enrolment", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("7 enrolled by 15 Dec 2027")))
                .andExpect(content().string(containsString("All numbers until 15 Dec 2027")))
                .andExpect(content().string(containsString("Chance of 12 by 1 Jan 2029")))
                .andExpect(content().string(not(containsString("<td>–</td>"))));
        mvc.perform(get("/requests/{id}/enrolment.csv", request).with(signedIn(sponsor)))
                .andExpect(content().string(containsString("2027-12-15;Akershus University Hospital;2027-02-01;;5")));
        mvc.perform(get("/requests/{id}/enrolment", request).with(signedIn(given.actor(Role.SPONSOR))))
                .andExpect(status().isNotFound());
    }

    @Test
    void numbersThatCannotBeAreToldAndKept() throws Exception {
        report("2027-06-15", "5", "2");

        report("2027-12-15", "4", "many")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"many\"")));
        report("2027-12-15", "4", "2")
                .andExpect(content().string(containsString("4 are fewer than the 5 reported before")));
        report("2028-01-15", "9", "2").andExpect(content().string(containsString("2028-01-15 is in the future")));
        report("2027-01-15", "1", "0")
                .andExpect(content().string(containsString("2027-02-01 is not before the day of the report")));
        assertThat(reports.of(request))
                .singleElement()
                .extracting(Report::enrolled)
                .isEqualTo(7);
    }

    @Test
    void aReportIsReplacedByAnotherOfTheSameDayAndCanBeWithdrawn() throws Exception {
        report("2027-12-15", "5", "2");
        report("2027-12-15", "4", "2");
        assertThat(reports.of(request))
                .singleElement()
                .extracting(Report::enrolled)
                .isEqualTo(6);

        mvc.perform(post("/requests/{id}/enrolment/2027-12-15/withdraw", request)
                        .with(signedIn(unit))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(reports.of(request)).isEmpty();
        mvc.perform(get("/requests/{id}/enrolment", request).with(signedIn(unit)))
                .andExpect(content().string(containsString("withdrew the report as of 15 Dec 2027")));
    }

    @Test
    void aForecastIsJudgedWhenItsDeadlineIsOver() throws Exception {
        report("2027-12-15", "5", "2");
        mvc.perform(get("/forecasts.csv").with(signedIn(unit)))
                .andExpect(content().string(not(containsString(name()))));

        clock.advance(Duration.between(clock.instant(), Instant.parse("2029-01-10T10:00:00Z")));
        report("2029-01-05", "11", "3");

        mvc.perform(get("/forecasts.csv").with(signedIn(unit)))
                .andExpect(content().string(containsString(name() + ";2026")))
                .andExpect(content().string(containsString(";2029-01-01;12;")))
                .andExpect(content().string(containsString(";14\r\n")));
        mvc.perform(get("/forecasts").with(signedIn(unit)))
                .andExpect(content().string(containsString(name())))
                .andExpect(content().string(containsString("with fewer than 10 nothing is said")));
    }

    private String name() {
        return jdbc.sql("select reference from request where id = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    private ResultActions report(String asOf, String ahus, String bergen) throws Exception {
        return mvc.perform(post("/requests/{id}/enrolment", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("asOf", asOf)
                .param("opened" + AHUS, "2027-02-01")
                .param("enrolled" + AHUS, ahus)
                .param("opened" + BERGEN, "2027-01-10")
                .param("enrolled" + BERGEN, bergen));
    }

    private void forecast() throws Exception {
        var asking = post("/requests/{id}/forecast", request)
                .with(signedIn(unit))
                .with(csrf())
                .param("version", "0")
                .param("target", "12")
                .param("start", "2027-01-01")
                .param("deadline", "2029-01-01")
                .param("competing", "0")
                .param("variation", "0.7")
                .param("then", "save")
                .param("shared", "true");
        for (String share : new String[] {"seen", "approached", "consenting", "passing", "july"})
            asking.param(share, "100");
        for (String site : new String[] {AHUS, BERGEN})
            asking.param("use", site).param("eligible" + site, "6").param("from" + site, "1");
        mvc.perform(asking).andExpect(status().is3xxRedirection());
    }
}
