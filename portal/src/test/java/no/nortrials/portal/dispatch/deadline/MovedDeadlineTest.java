package no.nortrials.portal.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.dispatch.AskedHospitals;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A hospital is asked by Wednesday 17 June for a sponsor who waits until Friday 19 June; then that day is moved. */
@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=dispatch_jobs")
class MovedDeadlineTest {
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
    UUID trust;
    String contact;

    @BeforeEach
    void aHospitalIsAsked() throws Exception {
        asked = new AskedHospitals(mvc, jdbc, given, requests, FormData.EMPTY);
        contact = "kontakt-" + UUID.randomUUID() + "@hospital.example";
        trust = asked.trust("Flyttvik", contact);
        asked.ask(trust);
    }

    @Test
    void isProposedAnewByTheWorkingDayRuleAndTheHospitalKeepsItsDayUntilTheUnitConfirms() throws Exception {
        sponsorMovesTo("2026-06-30");

        assertThat(requests.find(asked.request).orElseThrow().internalDeadline())
                .hasToString("2026-06-17");
        assertThat(requests.proposedDeadline(asked.request).orElseThrow()).hasToString("2026-06-26");
        assertThat(asked.text("select next_action from request where id = ?", asked.request))
                .isEqualTo("CONFIRM_DEADLINE");
        assertThat(asked.mails("deadline", contact)).isEmpty();
        String page =
                asked.read(asked.coordinator, "/requests/" + asked.request).getContentAsString();
        assertThat(page).contains("Friday 26 June 2026", "They are told when you confirm");
    }

    @Test
    void reachesTheHospitalByMailCalendarAndRemindersOnceConfirmed() throws Exception {
        sponsorMovesTo("2026-06-30");

        confirm(asked.coordinator, asked.round(), "2026-06-26");

        assertThat(requests.find(asked.request).orElseThrow().internalDeadline())
                .hasToString("2026-06-26");
        assertThat(requests.proposedDeadline(asked.request)).isEmpty();
        assertThat(asked.mails("deadline", contact)).singleElement().asString().contains("26. juni 2026");
        assertThat(asked.calendar("deadline", contact))
                .contains("UID:" + asked.recipient(trust) + "@nortrials", "SEQUENCE:1", "20260626");
        assertThat(asked.calendar("invitation", contact))
                .contains("UID:" + asked.recipient(trust) + "@nortrials", "SEQUENCE:0", "20260617");
        assertThat(planned()).containsExactly("2026-06-23", "2026-06-25", "2026-06-29");
        assertThat(asked.open("/a/" + asked.token("invitation", contact)).getContentAsString())
                .contains("26 June 2026");
        assertThat(asked.read(asked.sponsor, "/requests/" + asked.request).getContentAsString())
                .contains("30 Jun 2026")
                .doesNotContain("19 Jun 2026");
    }

    @Test
    void remindsByTheNewDayOnly() throws Exception {
        sponsorMovesTo("2026-06-30");
        confirm(asked.coordinator, asked.round(), "2026-06-26");

        clock.set(Instant.parse("2026-06-18T08:00:00Z"));
        jobs.run();
        assertThat(asked.mails("overdue", contact)).isEmpty();
        assertThat(asked.mails("reminder", contact)).isEmpty();
        clock.set(Instant.parse("2026-06-23T08:00:00Z"));
        jobs.run();

        assertThat(asked.mails("reminder", contact)).hasSize(1);
    }

    @Test
    void lateMovingLetsTheSilentAnswerAgainAndFreezesTheNewDayToo() throws Exception {
        clock.set(Instant.parse("2026-06-22T08:00:00Z"));
        jobs.run();
        assertThat(asked.text("select state from recipient where request_id = ?", asked.request))
                .isEqualTo("NO_ANSWER");

        sponsorMovesTo("2026-06-30");
        confirm(asked.coordinator, asked.round(), "2026-06-26");
        assertThat(asked.text("select state from recipient where request_id = ?", asked.request))
                .isEqualTo("SENT");
        assertThat(asked.text("select status from request where id = ?", asked.request))
                .isEqualTo("FORWARDED");
        asked.answer(
                asked.token("deadline", contact), "version", "0", "decision", "INTERESTED", "releaseContact", "no");
        clock.set(Instant.parse("2026-07-01T08:00:00Z"));
        jobs.run();

        assertThat(asked.text("select max(version)::text from collated_answer where request_id = ?", asked.request))
                .isEqualTo("2");
        assertThat(asked.text(
                        "select late::text from answer_version v join recipient c on c.id = v.recipient_id"
                                + " where c.request_id = ?",
                        asked.request))
                .isEqualTo("false");
    }

    @Test
    void theSecondCoordinatorWhoConfirmsIsToldOfTheFirst() throws Exception {
        sponsorMovesTo("2026-06-30");
        String seen = asked.round();
        confirm(asked.coordinator, seen, "2026-06-26");

        confirm(given.actor(Role.COORDINATOR), seen, "2026-06-24");

        assertThat(requests.find(asked.request).orElseThrow().internalDeadline())
                .hasToString("2026-06-26");
        assertThat(asked.mails("deadline", contact)).hasSize(1);
    }

    @Test
    void aDayAfterTheSponsorsIsNotConfirmed() throws Exception {
        sponsorMovesTo("2026-06-12");

        confirm(asked.coordinator, asked.round(), "2026-06-15");

        assertThat(requests.find(asked.request).orElseThrow().internalDeadline())
                .hasToString("2026-06-17");
        assertThat(asked.mails("deadline", contact)).isEmpty();
    }

    private void sponsorMovesTo(String day) throws Exception {
        asked.act(
                asked.sponsor,
                "/requests/" + asked.request + "/deadlines",
                "version",
                asked.text("select version::text from request where id = ?", asked.request),
                "reply",
                day,
                "reason",
                "Holidays here");
        assertThat(requests.find(asked.request).orElseThrow().replyDeadline()).hasToString(day);
    }

    private MockHttpServletResponse confirm(Actor actor, String version, String day) throws Exception {
        return asked.act(actor, "/requests/" + asked.request + "/dispatch/deadline", "version", version, "day", day);
    }

    private List<String> planned() {
        return jdbc.sql("""
                select m.due_on::text from reminder m join recipient c on c.id = m.recipient_id
                where c.request_id = :r and m.sent_at is null and m.skipped_because is null order by m.due_on
                """)
                .param("r", asked.request)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
