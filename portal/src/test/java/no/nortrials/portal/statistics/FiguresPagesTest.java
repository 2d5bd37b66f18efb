package no.nortrials.portal.statistics;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
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
@TestPropertySource(properties = "portal.embedded-db.database=figures_test")
class FiguresPagesTest {
    private static final LocalDate TOLD = LocalDate.of(2026, 1, 31);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Computation computation;

    private Actor unit;

    @BeforeEach
    void annualReport() {
        clock.reset();
        jdbc.sql("truncate request, recipient, answer_version, outcome_event, clock_pause, duplicate_verdict cascade")
                .update();
        jdbc.sql("truncate report_run").update();
        new FiguresWorld(jdbc, given.organisation("SPONSOR"), given.organisation("TRUST")).annualReport();
        unit = given.actor(Role.COORDINATOR);
    }

    @Test
    void annualTablesPrintTheirDefinitionsAndDenominators() throws Exception {
        computation.run(TOLD);

        String page = mvc.perform(get("/figures/annual/2025").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        String text = page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(text)
                .contains("As known on 31 Jan 2026")
                .contains("Site feasibility 41 30 Country feasibility 21 15 Type not stated 2 0 All 64 45")
                .contains("Allocated to Norway 10 24% (14–39) 43% (26–63)")
                .contains("Norway not chosen 13")
                .contains("Still open 18")
                .contains("Denominator: the site requests of the year")
                .contains("Synthetic");
    }

    @Test
    void tableComesAsCsv() throws Exception {
        computation.run(TOLD);

        String csv = mvc.perform(get("/figures/annual/2025/outcomes.csv").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(csv).contains("Allocated to Norway;10;0.24390243902439024;0.138");
    }

    @Test
    void allTablesComeAsXlsx() throws Exception {
        computation.run(TOLD);

        byte[] xlsx = mvc.perform(get("/figures/annual/2025/tables.xlsx").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(xlsx).startsWith('P', 'K').hasSizeGreaterThan(5000);
    }

    @Test
    void anotherDayExplainsWhyTheFiguresDiffer() throws Exception {
        LocalDate earlier = LocalDate.of(2026, 1, 20);
        computation.run(earlier);

        mvc.perform(get("/figures/annual/2025").param("asOf", "2026-01-20").with(signedIn(unit)))
                .andExpect(content().string(containsString("learnt of 13 outcomes")));
    }

    @Test
    void unusableDayIsToldAndTheUsualOneShown() throws Exception {
        computation.run(TOLD);

        mvc.perform(get("/figures/annual/2025").param("asOf", "2031-02-30").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("2031-02-30")));
    }

    @Test
    void centreSeesItsOwnFiguresOnly() throws Exception {
        computation.run(TOLD);

        mvc.perform(get("/figures/annual/2025").with(signedIn(given.actor(Role.CENTRE))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(">64<"))));
    }

    @Test
    void twoPortalsComputeAPastDayOnce() {
        Stream.of("first", "second")
                .map(portal -> CompletableFuture.runAsync(() -> computation.run(TOLD)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(jdbc.sql("select count(*) from report_run").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void chartsPageShowsTheYear() throws Exception {
        computation.run(TOLD);

        mvc.perform(get("/figures").param("year", "2025").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-chart=\"bar\"")));
    }
}
