package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * From a record of ClinicalTrials.gov to the national answer by trust, with the demo's four data nodes in their own processes: within
 * five minutes of work and ten seconds of waiting.
 */
@Tag("walk")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "portal.embedded-db.dir=temporary",
            "portal.embedded-db.database=five_minutes",
            "portal.demo=true",
            "portal.sign-in.attempts-per-minute=1000000"
        })
class FiveMinutesIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path NODES = ROOT.resolve("portal/target/five-minutes");
    private static final Duration WORK = Duration.ofMinutes(5);
    private static final Duration WAIT = Duration.ofSeconds(10);
    private static final int NODES_OF_THE_DEMO = 4;

    private static final int PORT = free();
    private static Process nodes;

    private static final String RECORD = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT09990003", "briefTitle": "Lingonberries in type 2 diabetes"},
             "statusModule": {"overallStatus": "NOT_YET_RECRUITING"},
             "designModule": {"phases": ["PHASE3"], "enrollmentInfo": {"count": 900, "type": "ESTIMATED"}},
             "eligibilityModule": {"minimumAge": "40 Years", "sex": "ALL",
               "eligibilityCriteria": "Inclusion Criteria:\\n\\n* Type 2 diabetes\\n\\nExclusion Criteria:\\n\\n* Dialysis"},
             "conditionsModule": {"conditions": ["Diabetes Mellitus, Type 2"]},
             "contactsLocationsModule": {"locations": [
               {"facility": "Oslo University Hospital", "city": "Oslo", "country": "Norway"},
               {"facility": "Haukeland University Hospital", "city": "Bergen", "country": "Norway"}]}}}
            """;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    static void fourNodes() throws IOException {
        assumeThat(ROOT.resolve("node/target/node.jar"))
                .as("the hospital's program; mvn package makes it")
                .exists();
        Files.createDirectories(NODES);
        nodes = new ProcessBuilder(
                        ROOT.resolve("tools/demo-nodes").toString(),
                        Long.toString(ProcessHandle.current().pid()),
                        "http://localhost:" + PORT,
                        "0.02",
                        "192m",
                        NODES.toString())
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(NODES.resolve("nodes.log").toFile())
                .start();
    }

    @AfterAll
    static void end() {
        if (nodes == null) return;
        nodes.descendants().forEach(ProcessHandle::destroy);
        nodes.destroy();
    }

    /** The nodes must know the port before the portal starts. */
    private static int free() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void whereItIs(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("portal.url", () -> "http://localhost:" + PORT);
        properties.add("portal.node.folder", NODES::toString);
    }

    @Test
    void aRecordBecomesANationalAnswerByTrust() {
        var walk = new Walk(PORT, "en");
        whenAllNodesHaveCome();
        Instant began = Instant.now();
        String request = sent(walk);

        walk.as(Role.COORDINATOR, unit -> {
            criteria(unit, "/requests/" + request + "/criteria");
            Duration waited = asked(unit, "/requests/" + request + "/hospitals");
            assertThat(waited).isLessThan(WAIT);
            estimated(unit, "/requests/" + request + "/estimate");
            unit.open("/requests/" + request + "/capacity").picture("five-minutes-capacity");
            unit.open("/requests/" + request + "/data").picture("five-minutes-data");
        });
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.open("/requests/" + request).picture("five-minutes-sponsor-request");
            sponsor.open("/requests/" + request + "/data").picture("five-minutes-sponsor");
            String answer = sponsor.page().locator("main").innerText();
            assertThat(answer)
                    .contains("Both together", "Haukeland University Hospital", "Synthetic", "Statistics Norway");
            Walk.assertFile(sponsor, "/requests/" + request + "/data.pdf", "%PDF");
        });
        assertThat(Duration.between(began, Instant.now())).isLessThan(WORK);
        for (String language : List.of("en", "nb")) pagesAround(new Walk(PORT, language), request);
        new Walk(PORT, "nb")
                .as(
                        Role.SPONSOR,
                        sponsor -> sponsor.width(360)
                                .colours("dark")
                                .open("/requests/" + request + "/data")
                                .picture("five-minutes-sponsor"));
    }

    /** What stands around the answer: capacity, the register, enrolled patients, forecasts kept. */
    private static void pagesAround(Walk walk, String request) {
        boolean norwegian = walk.language().equals("nb");
        walk.as(Role.COORDINATOR, unit -> {
            unit.colours(norwegian ? "dark" : "light").width(norwegian ? 360 : 1280);
            unit.open("/capacity").picture("around-capacity");
            unit.click(unit.page().locator("main ul a[href^='/capacity/']").first())
                    .picture("around-capacity-trust");
            unit.click(unit.page().locator("main td a[href^='/capacity/']").first());
            unit.page().fill("#enrolled", "many");
            unit.page().locator("main form button").first().click();
            unit.expectFailing(422).picture("around-capacity-wrong");
            unit.open("/trials?q=myeloma").picture("around-trials");
            unit.click(unit.page().locator("main tbody a").first()).picture("around-trial");
            unit.open("/trials/import").picture("around-trials-import");
            unit.open("/requests/" + request + "/enrolment").picture("around-enrolment");
            unit.open("/forecasts").picture("around-forecasts");
        });
    }

    private void whenAllNodesHaveCome() {
        try (var admin = Visitor.at(PORT).signIn(Role.ADMINISTRATOR)) {
            Instant until = Instant.now().plusSeconds(120);
            int come = 0;
            while (come < NODES_OF_THE_DEMO && Instant.now().isBefore(until)) {
                come = jdbc.sql("select count(*) from data_node where data_date is not null")
                        .query(Integer.class)
                        .single();
                admin.page().waitForTimeout(500);
            }
            assertThat(come).as("nodes that have come with data").isEqualTo(NODES_OF_THE_DEMO);
            admin.open("/nodes").picture("five-minutes-nodes");
        }
    }

    private static String sent(Walk walk) {
        var request = new String[1];
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.open("/requests/new");
            byte[] record = RECORD.getBytes(StandardCharsets.UTF_8);
            sponsor.page()
                    .setInputFiles("main input[type=file]", new FilePayload("study.json", "application/json", record));
            sponsor.click(sponsor.page().locator("form[action='/requests/from-record'] button[type=submit]"));
            for (int step = 0; step < 12 && sponsor.page().url().contains("/edit/"); step++) {
                Typing.into(sponsor.page(), answers());
                sponsor.click(sponsor.page().locator("button[name=go][value=next]"));
            }
            request[0] = sponsor.page().url().replaceAll(".*/requests/([0-9a-f-]{36}).*", "$1");
            sponsor.open("/requests/" + request[0] + "/summary");
            sponsor.click(sponsor.page().locator("form[action$='/summary'] button[type=submit]"));
            assertThat(sponsor.page().locator(".problems").count()).isZero();
        });
        return request[0];
    }

    /** What the record does not say. */
    private static Map<String, String> answers() {
        var answers = new HashMap<>(Answers.request("SITE", "Lingonberries in type 2 diabetes"));
        answers.put("therapyArea", "ENDOCRINOLOGY");
        answers.put("indication", "Type 2 diabetes");
        answers.keySet().removeAll(List.of("inclusion", "exclusion", "ageMin", "sex"));
        return answers;
    }

    private static void criteria(Visitor unit, String page) {
        unit.open(page);
        unit.click(unit.page().locator("button[value=begin]"));
        unit.page().fill("#q", "type 2 diabetes");
        unit.page().waitForSelector("#hits button[value='add inclusion ICD10 E11']");
        unit.click(unit.page().locator("#hits button[value='add inclusion ICD10 E11']"));
        assertThat(unit.page().locator("main").innerText()).contains("E11");
        unit.picture("five-minutes-criteria");
    }

    private static Duration asked(Visitor unit, String page) {
        unit.open(page);
        Instant asked = Instant.now();
        unit.click(unit.page().locator("form[action$='/hospitals'] button[type=submit]"));
        unit.page()
                .waitForSelector("#round:not([data-hx-trigger])", new Page.WaitForSelectorOptions().setTimeout(30_000));
        Duration waited = Duration.between(asked, Instant.now());
        unit.click(unit.page().locator("button[name=shared]")).picture("five-minutes-hospitals");
        return waited;
    }

    private static void estimated(Visitor unit, String page) {
        unit.open(page);
        assertThat(unit.page().inputValue("#figure"))
                .as("the disease that fits the request's words")
                .isNotEmpty();
        unit.page().check("#shared");
        unit.click(unit.page().locator("form[action$='/estimate'] button[type=submit]"));
        unit.picture("five-minutes-estimate");
        assertThat(unit.page().locator("#joined").innerText()).contains("Both together");
    }
}
