package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.dispatch.Workbooks;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Three hospitals are asked by 19 June: one is interested, one declines, one keeps silent. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class FrozenAnswersTest {
    private static final Instant LAST_MINUTE = Instant.parse("2026-06-19T21:59:30Z");
    private static final Instant PAST_MIDNIGHT = Instant.parse("2026-06-19T22:00:20Z");
    private static final Instant MONDAY_AFTER = Instant.parse("2026-06-22T08:00:00Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    Requests requests;

    @Autowired
    DispatchJobs jobs;

    @Autowired
    TestClock clock;

    AskedHospitals asked;
    String silentToken;

    @BeforeEach
    void threeAreAskedAndTwoAnswer() throws Exception {
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        String id = UUID.randomUUID().toString();
        UUID eager = asked.trust("Ivrigvik", "ivrig-" + id + "@hospital.example");
        UUID declining = asked.trust("Avslagnes", "avslag-" + id + "@hospital.example");
        UUID silent = asked.trust("Stilleøy", "stille-" + id + "@hospital.example");
        asked.ask(eager, declining, silent);
        silentToken = asked.token("invitation", "stille-" + id + "@hospital.example");
        interested(asked.token("invitation", "ivrig-" + id + "@hospital.example"), "Gjerne på Ås");
        asked.answer(
                asked.token("invitation", "avslag-" + id + "@hospital.example"),
                "version",
                "0",
                "decision",
                "DECLINED",
                "declineReasons",
                "FEW_PATIENTS");
    }

    @Test
    void areKeptByTheJobWithWhoWasAskedWhoAnsweredWhatAndWhatIsMissing() throws Exception {
        clock.set(MONDAY_AFTER);

        jobs.run();

        assertThat(versions()).isEqualTo(1);
        assertThat(content("shared,asked")).isEqualTo("3");
        assertThat(content("shared,declined")).isEqualTo("1");
        assertThat(content("shared,missing")).isEqualTo("1");
        assertThat(content("shared,interested")).contains("Gjerne på Ås").doesNotContain("FEW_PATIENTS");
        assertThat(content("internal")).contains("FEW_PATIENTS", "NO_ANSWER");
        assertThat(asked.text("select next_action from request where id = ?", asked.request))
                .isEqualTo("COLLATE");
    }

    @Test
    void areKeptOnceThoughTwoPortalsRun() throws Exception {
        clock.set(MONDAY_AFTER);

        try (var two = Executors.newFixedThreadPool(2)) {
            for (var run : List.of(two.submit(jobs::run), two.submit(jobs::run))) run.get();
        }
        jobs.run();

        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void holdWhatCameInTheLastMinuteAndNotWhatCameAfterMidnightHoweverLateTheJobRuns() throws Exception {
        clock.set(LAST_MINUTE);
        interested(silentToken, "Rett før midnatt");
        clock.set(PAST_MIDNIGHT);
        interested(silentToken, "Rett etter midnatt");
        clock.set(MONDAY_AFTER);

        jobs.run();

        assertThat(content("shared,interested")).contains("Rett før midnatt").doesNotContain("Rett etter midnatt");
        assertThat(content("shared,missing")).isEqualTo("0");
    }

    @Test
    void areNotChangedByALateAnswerButANewVersionMayHoldItBesideTheOld() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();

        interested(silentToken, "Bedre sent enn aldri");

        assertThat(content("shared,interested")).doesNotContain("Bedre sent enn aldri");
        String page = page(Role.COORDINATOR);
        assertThat(page).contains("Answered later", "Bedre sent enn aldri", "after the deadline");
        asked.act(asked.coordinator, answer("/freeze"));
        asked.act(asked.coordinator, answer("/freeze"));
        assertThat(versions()).isEqualTo(2);
        assertThat(page(Role.COORDINATOR)).contains("Bedre sent enn aldri").doesNotContain("Answered later");
        assertThat(asked.read(asked.coordinator, answer("?version=1")).getContentAsString())
                .doesNotContain("Bedre sent enn aldri");
    }

    @Test
    void showTheCompanyALateYesAndNeverALateNo() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();
        asked.act(asked.coordinator, answer("/send"), "version", "1", "seen", "0");

        interested(silentToken, "Bedre sent enn aldri");
        assertThat(page(Role.SPONSOR)).contains("Answered later", "Bedre sent enn aldri", "Stilleøy");
        asked.answer(silentToken, "version", "1", "decision", "DECLINED", "declineReasons", "STAFF");

        assertThat(page(Role.SPONSOR)).doesNotContain("Answered later").doesNotContain("Stilleøy");
        assertThat(page(Role.COORDINATOR)).contains("Answered later", "Stilleøy");
    }

    @Test
    void areKeptByHandBeforeTheDeadlineOnlyWhenNobodyIsWaitedFor() throws Exception {
        asked.act(asked.coordinator, answer("/freeze"));
        assertThat(versions()).isZero();

        asked.answer(silentToken, "version", "0", "decision", "DECLINED", "declineReasons", "STAFF");
        asked.act(asked.coordinator, answer("/freeze"));

        assertThat(versions()).isEqualTo(1);
        clock.set(MONDAY_AFTER);
        jobs.run();
        assertThat(versions()).as("the same answers are not kept twice").isEqualTo(1);
    }

    @Test
    void carryTheCommentInThePreviewThePdfAndTheWorkbookBeforeTheyAreSent() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();

        asked.act(
                asked.coordinator,
                answer("/comment"),
                "version",
                "1",
                "seen",
                "0",
                "comment",
                "Vi hjelper gjerne videre");

        assertThat(page(Role.COORDINATOR)).contains("Vi hjelper gjerne videre", "Not sent yet");
        assertThat(pdf()).contains("Vi hjelper gjerne videre", "Blåbær mot åreforkalkning", "Gjerne på Ås", "Ivrigvik");
        assertThat(workbook().getFirst()).containsValue("Vi hjelper gjerne videre");
        assertThat(asked.read(asked.sponsor, answer("")).getStatus()).isEqualTo(404);
        asked.act(asked.coordinator, answer("/send"), "version", "1", "seen", "1");
        assertThat(page(Role.SPONSOR)).contains("Vi hjelper gjerne videre");
    }

    @Test
    void areNotSentWithWordsThatNobodyLookedAt() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();

        asked.act(asked.coordinator, answer("/send"), "version", "1", "seen", "0", "comment", "Rett fra hoften");

        assertThat(asked.read(asked.sponsor, answer("")).getStatus()).isEqualTo(404);
        assertThat(page(Role.COORDINATOR)).contains("Rett fra hoften", "Not sent yet");
        asked.act(asked.coordinator, answer("/send"), "version", "1", "seen", "1", "comment", "Rett fra hoften");
        assertThat(page(Role.SPONSOR)).contains("Rett fra hoften");
    }

    @Test
    void tellTheSecondCoordinatorWhatTheFirstCommentedAndSendNothingUnseen() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();
        asked.act(asked.coordinator, answer("/comment"), "version", "1", "seen", "0", "comment", "Den førstes ord");
        var second = given.actor(Role.COORDINATOR);

        var overwritten =
                asked.act(second, answer("/comment"), "version", "1", "seen", "0", "comment", "Den andres ord");
        var unseen = asked.act(second, answer("/send"), "version", "1", "seen", "0");

        assertThat(overwritten.getStatus()).isEqualTo(409);
        assertThat(overwritten.getContentAsString()).contains("Den førstes ord", "Den andres ord");
        assertThat(unseen.getStatus()).isEqualTo(409);
        assertThat(asked.text("select comment from collated_answer where request_id = ?", asked.request))
                .isEqualTo("Den førstes ord");
        assertThat(asked.read(asked.sponsor, answer("")).getStatus()).isEqualTo(404);
    }

    @Test
    void fillTheCellsOfTheWorkbook() throws Exception {
        clock.set(MONDAY_AFTER);
        jobs.run();

        List<Map<String, String>> sheets = workbook();

        Map<String, String> summary = sheets.get(0);
        assertThat(summary)
                .containsEntry("A2", "Blåbær mot åreforkalkning")
                .containsEntry("B6", "3")
                .containsEntry("B7", "1")
                .containsEntry("B8", "1")
                .containsEntry("B9", "1");
        assertThat(sheets.get(1)).containsEntry("A2", "Ivrigvik Hospital").containsValue("Gjerne på Ås");
        assertThat(sheets.get(1).values()).noneMatch(cell -> cell.contains("Avslagnes"));
        assertThat(sheets.get(2).values()).contains("Avslagnes Hospital", "Stilleøy Hospital", "Too few patients");
    }

    private void interested(String token, String comment) throws Exception {
        String version = asked.text("""
                select coalesce((select a.version from answer a join answer_link l on l.recipient_id = a.recipient_id
                    where l.token_hash = sha256(?::bytea)), 0)::text""", token);
        asked.answer(token, "version", version, "decision", "INTERESTED", "releaseContact", "no", "comment", comment);
    }

    private String page(Role role) throws Exception {
        return asked.read(role == Role.SPONSOR ? asked.sponsor : asked.coordinator, answer(""))
                .getContentAsString();
    }

    private String answer(String more) {
        return "/requests/" + asked.request + "/answer" + more;
    }

    private int versions() {
        return Integer.parseInt(
                asked.text("select count(*)::text from collated_answer where request_id = ?", asked.request));
    }

    private String content(String path) {
        return jdbc.sql("""
                select content #>> cast('{%s}' as text[]) from collated_answer where request_id = :r
                order by version desc limit 1
                """.formatted(path))
                .param("r", asked.request)
                .query(String.class)
                .single();
    }

    private String pdf() throws Exception {
        byte[] bytes = asked.read(asked.coordinator, answer(".pdf")).getContentAsByteArray();
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private List<Map<String, String>> workbook() throws Exception {
        return Workbooks.cells(asked.read(asked.coordinator, answer(".xlsx")).getContentAsByteArray());
    }
}
