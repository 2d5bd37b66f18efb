package no.nortrials.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=figures_test")
class SnapshotQueriesTest {
    private static final Scope PORTAL = new Scope.Portal();

    @Autowired
    SnapshotQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    private FiguresWorld world;

    @BeforeEach
    void emptyTables() {
        jdbc.sql("""
                        truncate request, recipient, answer_version, outcome_event, clock_pause, duplicate_verdict cascade
                        """).update();
        world = new FiguresWorld(jdbc, given.organisation("SPONSOR"), given.organisation("TRUST"));
    }

    @Test
    void annualReportOf2025() {
        world.annualReport();

        Figures figures = asOf("2026-01-31");

        assertThat(figures.total(2025, PORTAL, Measure.KIND)).isEqualTo(64);
        assertThat(figures.total(2024, PORTAL, Measure.KIND)).isEqualTo(45);
        assertThat(figures.of(2025, PORTAL, Measure.KIND))
                .containsEntry("SITE", 41L)
                .containsEntry("COUNTRY", 21L)
                .containsEntry("UNSPECIFIED", 2L)
                .hasSize(3);
        assertThat(figures.of(2025, PORTAL, Measure.OUTCOME))
                .containsEntry("ALLOCATED", 10L)
                .containsEntry("NOT_CHOSEN", 13L)
                .containsEntry("OPEN", 18L)
                .hasSize(3);
    }

    @Test
    void newsLearntAfterTheDayDoesNotCount() {
        world.annualReport();

        assertThat(asOf("2026-01-19").of(2025, PORTAL, Measure.OUTCOME)).containsOnlyKeys("OPEN");
        assertThat(asOf("2026-01-20").count(2025, PORTAL, Measure.OUTCOME, "ALLOCATED"))
                .isEqualTo(10);
        assertThat(asOf("2026-01-20").count(2025, PORTAL, Measure.OUTCOME, "NOT_CHOSEN"))
                .isZero();
    }

    @Test
    void whatHappensLaterNeverChangesAnEarlierDay() {
        world.annualReport();
        List<Tally> before = queries.asOf(LocalDate.of(2026, 1, 31));
        UUID late = world.request("SITE", LocalDate.of(2026, 2, 2));
        UUID recipient = world.forward(late, LocalDate.of(2026, 2, 3), LocalDate.of(2026, 2, 20));
        world.answer(recipient, 1, "INTERESTED", LocalDate.of(2026, 2, 5));
        jdbc.sql("select id from request where kind = 'SITE' and received_at < '2026-01-01'")
                .query(UUID.class)
                .list()
                .forEach(site -> world.outcome(site, "CANCELLED", LocalDate.of(2026, 2, 6)));

        assertThat(queries.asOf(LocalDate.of(2026, 1, 31))).containsExactlyInAnyOrderElementsOf(before);
        assertThat(asOf("2026-02-06").count(2025, PORTAL, Measure.OUTCOME, "CANCELLED"))
                .isEqualTo(41);
    }

    @Test
    void correctionsNeverChangeAnEarlierDay() {
        world.annualReport();
        jdbc.sql("update request set summarised_at = received_at + interval '20 days' where kind = 'SITE'")
                .update();
        jdbc.sql("""
                        update request set status = 'CLOSED', closed_reason = 'WITHDRAWN', closed_at = received_at + interval '9 days'
                        where kind = 'COUNTRY'
                        """).update();
        List<Tally> before = queries.asOf(LocalDate.of(2026, 1, 31));

        jdbc.sql("""
                        update request set kind = 'COUNTRY', product = 'DEVICE', therapy_area = 'RARE_DISEASE',
                            received_at = received_at - interval '1 year', counted_from = counted_from - 300,
                            summarised_at = timestamptz '2026-02-03 09:00+01', updated_at = timestamptz '2026-02-03 09:00+01'
                        where kind = 'SITE'
                        """).update();
        jdbc.sql("""
                        update request set status = 'FORWARDED', closed_reason = null, closed_at = null,
                            updated_at = timestamptz '2026-02-04 09:00+01'
                        where status = 'CLOSED'
                        """).update();
        jdbc.sql("update recipient set due = due - 30").update();

        assertThat(queries.asOf(LocalDate.of(2026, 1, 31))).containsExactlyInAnyOrderElementsOf(before);
        assertThat(asOf("2026-02-02").count(2025, PORTAL, Measure.KIND, "SITE")).isEqualTo(41);
        assertThat(asOf("2026-02-03").count(2025, PORTAL, Measure.KIND, "SITE")).isZero();
    }

    @Test
    void eachCorrectionHoldsUntilTheNext() {
        UUID request = world.request("SITE", day("2025-05-05"));
        corrected(request, "COUNTRY", "2025-06-10");
        corrected(request, "UNSPECIFIED", "2025-07-10");

        assertThat(kinds("2025-06-09")).containsOnlyKeys("SITE");
        assertThat(kinds("2025-06-10")).containsOnlyKeys("COUNTRY");
        assertThat(kinds("2025-07-09")).containsOnlyKeys("COUNTRY");
        assertThat(kinds("2025-07-10")).containsOnlyKeys("UNSPECIFIED");
    }

    @Test
    void movedDeadlineJudgesLaterDaysOnly() {
        UUID recipient = world.forward(world.request("SITE", day("2025-05-05")), day("2025-05-06"), day("2025-05-19"));
        jdbc.sql("update recipient set due = '2025-06-20' where id = ?")
                .param(recipient)
                .update();
        jdbc.sql("update recipient_past set until = timestamptz '2025-05-28 10:00+02'")
                .update();

        assertThat(asOf("2025-05-27").of(2025, PORTAL, Measure.PUNCTUALITY)).containsOnlyKeys("NEVER");
        assertThat(asOf("2025-05-28").of(2025, PORTAL, Measure.PUNCTUALITY)).containsOnlyKeys("NOT_DUE");
    }

    @Test
    void secondVerdictOnADuplicateLeavesTheFirstForEarlierDays() {
        UUID portal = world.request("SITE", day("2025-09-01"));
        UUID reported = world.request("SITE", day("2025-09-03"));
        jdbc.sql("update request set channel = 'CENTRE', centre_id = ? where id = ?")
                .params(centre(), reported)
                .update();
        verdict(portal, reported, true, "2025-10-01");
        jdbc.sql("update duplicate_verdict set same = false, decided_at = timestamptz '2025-11-03 10:00+01'")
                .update();

        assertThat(asOf("2025-11-02").total(2025, PORTAL, Measure.OVERLAP)).isEqualTo(1);
        assertThat(asOf("2025-11-03").total(2025, PORTAL, Measure.OVERLAP)).isZero();
    }

    private void corrected(UUID request, String kind, String on) {
        jdbc.sql("update request set kind = ?, updated_at = cast(? as timestamptz) where id = ?")
                .params(kind, FiguresWorld.at(day(on)), request)
                .update();
    }

    private Map<String, Long> kinds(String day) {
        return asOf(day).of(2025, PORTAL, Measure.KIND);
    }

    @Test
    void answersAreOnTimeLateMissingOrNotDue() {
        UUID request = world.request("SITE", LocalDate.of(2025, 5, 5));
        answered(request, "2025-05-19", 1, "INTERESTED", "2025-05-19");
        answered(world.request("SITE", LocalDate.of(2025, 5, 5)), "2025-05-19", 1, "DECLINED", "2025-05-20");
        world.forward(world.request("SITE", LocalDate.of(2025, 5, 5)), day("2025-05-06"), day("2025-05-19"));
        world.forward(world.request("SITE", LocalDate.of(2025, 5, 26)), day("2025-05-26"), day("2025-06-19"));

        Figures figures = asOf("2025-05-31");

        assertThat(figures.of(2025, PORTAL, Measure.PUNCTUALITY))
                .containsEntry("ON_TIME", 1L)
                .containsEntry("LATE", 1L)
                .containsEntry("NEVER", 1L)
                .containsEntry("NOT_DUE", 1L);
        assertThat(figures.of(2025, PORTAL, Measure.DECLINE_REASON)).containsOnlyKeys("NO_PATIENTS", "NO_STAFF");
    }

    @Test
    void firstAnswerSetsTheTimeAndTheLastOneTheWords() {
        UUID recipient =
                world.forward(world.request("SITE", LocalDate.of(2025, 5, 5)), day("2025-05-06"), day("2025-05-19"));
        world.answer(recipient, 1, "INTERESTED", day("2025-05-09"));
        world.answer(recipient, 2, "DECLINED", day("2025-05-15"));

        assertThat(asOf("2025-05-31").of(2025, PORTAL, Measure.ANSWER_TIME)).containsOnlyKeys("3|ANSWERED");
        assertThat(asOf("2025-05-31").of(2025, PORTAL, Measure.DECISION)).containsOnlyKeys("DECLINED");
        assertThat(asOf("2025-05-14").of(2025, PORTAL, Measure.DECISION)).containsOnlyKeys("INTERESTED");
    }

    /** 1 May 2025 and its Friday: Thursday off, so Wednesday to Monday is two working days. */
    @Test
    void silenceWaitsInWorkingDays() {
        world.forward(world.request("SITE", day("2025-04-29")), day("2025-04-30"), day("2025-05-19"));

        assertThat(asOf("2025-05-05").of(2025, PORTAL, Measure.ANSWER_TIME)).containsOnlyKeys("2|WAITING");
    }

    @Test
    void pausesAreTakenOffTheNetTimeOnly() {
        UUID request = world.request("SITE", day("2025-09-01"));
        jdbc.sql(
                        "insert into clock_pause (request_id, paused_at, resumed_at) values (?, cast(? as timestamptz), cast(? as timestamptz))")
                .params(request, FiguresWorld.at(day("2025-09-02")), FiguresWorld.at(day("2025-09-05")))
                .update();
        world.forward(request, day("2025-09-09"), day("2025-09-30"));

        Figures figures = asOf("2025-12-31");

        assertThat(figures.of(2025, PORTAL, Measure.FORWARD_RAW)).containsOnlyKeys("6|ANSWERED");
        assertThat(figures.of(2025, PORTAL, Measure.FORWARD_NET)).containsOnlyKeys("3|ANSWERED");
    }

    @Test
    void sameRequestInBothChannelsCountsInEachAndAsOverlap() {
        UUID centre = centre();
        UUID portal = world.request("SITE", day("2025-09-01"));
        UUID reported = world.request("SITE", day("2025-09-03"));
        jdbc.sql("update request set channel = 'CENTRE', centre_id = ? where id = ?")
                .params(centre, reported)
                .update();
        verdict(portal, reported, true, "2025-10-01");

        Figures figures = asOf("2025-12-31");

        assertThat(figures.total(2025, PORTAL, Measure.KIND)).isEqualTo(1);
        assertThat(figures.total(2025, new Scope.Centres(), Measure.KIND)).isEqualTo(1);
        assertThat(figures.total(2025, new Scope.OneCentre(centre), Measure.KIND))
                .isEqualTo(1);
        assertThat(figures.total(2025, PORTAL, Measure.OVERLAP)).isEqualTo(1);
        assertThat(asOf("2025-09-30").total(2025, PORTAL, Measure.OVERLAP)).isZero();
    }

    private void verdict(UUID one, UUID other, boolean same, String on) {
        jdbc.sql("""
                        insert into duplicate_verdict (request_id, other_id, same, decided_at)
                        values (least(:one, :other), greatest(:one, :other), :same, cast(:at as timestamptz))
                        """)
                .param("one", one)
                .param("other", other)
                .param("same", same)
                .param("at", FiguresWorld.at(day(on)))
                .update();
    }

    private UUID centre() {
        UUID id = given.organisation("CENTRE");
        jdbc.sql("insert into centre (id, code, host_trust_id) values (?, ?, ?)")
                .params(id, "FIG-" + id.toString().substring(24), world.trust)
                .update();
        return id;
    }

    private void answered(UUID request, String due, int version, String decision, String submitted) {
        UUID recipient = world.forward(request, day("2025-05-06"), day(due));
        world.answer(recipient, version, decision, day(submitted));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Figures asOf(String day) {
        return new Figures(day(day), clock.instant(), queries.asOf(day(day)));
    }
}
