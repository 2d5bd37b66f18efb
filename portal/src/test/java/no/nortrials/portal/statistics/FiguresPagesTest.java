package no.nortrials.portal.statistics;

import static no.nortrials.portal.testing.Given.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
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
    void workbookReadsBackAsTheTables() throws Exception {
        computation.run(TOLD);

        byte[] xlsx = mvc.perform(get("/figures/annual/2025/tables.xlsx").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .contains("kinds", "outcomes", "years", "areas", "channels", "punctuality", "times");
            assertThat(line(book, "kinds", "Site feasibility")).containsExactly("41", "30");
            assertThat(line(book, "kinds", "All")).containsExactly("64", "45");
            List<String> allocated = line(book, "outcomes", "Allocated to Norway");
            assertThat(allocated.getFirst()).isEqualTo("10");
            assertThat(Double.parseDouble(allocated.get(1))).isCloseTo(10 / 41.0, within(1e-9));
            assertThat(allocated).hasSize(7);
            assertThat(line(book, "outcomes", "Still open").getFirst()).isEqualTo("18");
            assertThat(line(book, "decisions", "Interested")).containsExactly("0", "n = 0, too few");
        }
    }

    /** The filled cells of the line of a sheet that begins with a label. */
    private static List<String> line(ReadableWorkbook book, String sheet, String label) throws IOException {
        try (Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            Row found = rows.filter(row -> row.getCellText(0).equals(label))
                    .findFirst()
                    .orElseThrow();
            return found.stream()
                    .skip(1)
                    .filter(Objects::nonNull)
                    .map(Cell::getText)
                    .map(text -> text.replaceFirst("\\.0$", ""))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
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
    void countsAndSharesAreDrawnApart() throws Exception {
        computation.run(TOLD);

        String page = mvc.perform(get("/figures").param("year", "2025").with(signedIn(unit)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        String outcomes = page.substring(page.indexOf("id=\"outcomes\""), page.indexOf("id=\"years\""));
        assertThat(outcomes)
                .containsPattern("data-draw=\"count\"[^>]*>Number<")
                .containsPattern("data-draw=\"share\"[^>]*>Of forwarded<")
                .containsPattern("<th scope=\"col\" class=\"num\">Of decided<")
                .containsPattern("data-value=\"0.2439\\d*\" data-low=\"0.138\\d*\" data-high=\"0.39\\d*\"")
                .contains("data-total=\"yes\"");
    }

    @Test
    void dayBeforeThePastWasKeptSaysSo() throws Exception {
        computation.run(TOLD);
        jdbc.sql("insert into past_kept_since values (timestamptz '2026-03-04 12:00+01')")
                .update();

        try {
            mvc.perform(get("/figures/annual/2025").with(signedIn(unit)))
                    .andExpect(content().string(containsString("Until 4 Mar 2026 the portal did not keep")));
        } finally {
            jdbc.sql("delete from past_kept_since").update();
        }
    }

    @Test
    void chartsPageShowsTheYear() throws Exception {
        computation.run(TOLD);

        mvc.perform(get("/figures").param("year", "2025").with(signedIn(unit)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-chart=\"bar\"")));
    }
}
