package no.nortrials.portal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.request.ClosedReason;
import no.nortrials.portal.request.NextAction;
import no.nortrials.portal.request.RequestKind;
import no.nortrials.portal.request.RequestSummarised;
import no.nortrials.portal.request.Requests;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=asking_test")
class AskingTest {
    @Autowired
    Requests requests;

    @Autowired
    JdbcOutcomes outcomes;

    @Autowired
    AskPlanner planner;

    @Autowired
    AskStore asks;

    @Autowired
    AskJob job;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    @Autowired
    Given given;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void calm() {
        clock.reset();
        jdbc.sql("delete from outcome_ask").update();
    }

    @Test
    void plansThreeQuestionsWhenTheOverviewHasGone() {
        UUID request = summarised(RequestKind.SITE);

        assertThat(asks.ofRequest(request))
                .extracting(Ask::dueOn)
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 30), LocalDate.of(2026, 11, 28));
    }

    @Test
    void planningTwiceChangesNothing() {
        UUID request = summarised(RequestKind.SITE);

        planner.on(new RequestSummarised(request));

        assertThat(asks.ofRequest(request)).hasSize(3);
    }

    @Test
    void countryFeasibilityHasNoOutcomeToAskFor() {
        UUID request = OutcomeWorld.summarised(requests, sponsor(), RequestKind.COUNTRY, clock.instant());

        planner.on(new RequestSummarised(request));

        assertThat(asks.ofRequest(request)).isEmpty();
    }

    @Test
    void nothingIsAskedBeforeItsDay() {
        UUID request = summarised(RequestKind.SITE);
        clock.advance(Duration.ofDays(29));

        job.run();

        assertThat(mails(request)).isZero();
    }

    @Test
    void twoPortalsAskOnce() {
        List<UUID> all = IntStream.range(0, 6)
                .mapToObj(number -> summarised(RequestKind.SITE))
                .toList();
        clock.advance(Duration.ofDays(30));

        var portals = Stream.of("first", "second")
                .map(portal -> CompletableFuture.runAsync(job::run))
                .toList();
        portals.forEach(CompletableFuture::join);

        assertThat(all).allSatisfy(request -> assertThat(mails(request)).isEqualTo(1));
    }

    @Test
    void knownOutcomeIsNotAskedFor() {
        UUID request = summarised(RequestKind.SITE);
        outcomes.record(news(request, OutcomeKind.CANCELLED), By.PORTAL);
        clock.advance(Duration.ofDays(30));

        job.run();

        assertThat(mails(request)).isZero();
        assertThat(asks.ofRequest(request).getFirst().state()).isEqualTo("OUTCOME_KNOWN");
    }

    @Test
    void withdrawnRequestIsNotAskedFor() {
        UUID request = summarised(RequestKind.SITE);
        requests.close(request, ClosedReason.WITHDRAWN, By.PORTAL);
        clock.advance(Duration.ofDays(30));

        job.run();

        assertThat(mails(request)).isZero();
    }

    @Test
    void afterALongStopOneMailIsEnough() {
        UUID request = summarised(RequestKind.SITE);
        clock.advance(Duration.ofDays(200));

        job.run();

        assertThat(mails(request)).isEqualTo(1);
        assertThat(asks.ofRequest(request))
                .extracting(Ask::state)
                .containsExactly("LATER_ONE_DUE", "LATER_ONE_DUE", "ASKED");
    }

    @Test
    void unitAsksInPersonWhenNoQuestionWasAnswered() {
        UUID request = summarised(RequestKind.SITE);
        for (int days : List.of(30, 60, 90)) {
            clock.advance(Duration.ofDays(days));
            job.run();
        }
        assertThat(nextAction(request)).isNotEqualTo(NextAction.ASK_OUTCOME);
        clock.advance(Duration.ofDays(14));

        job.run();

        assertThat(mails(request)).isEqualTo(3);
        assertThat(nextAction(request)).isEqualTo(NextAction.ASK_OUTCOME);
        outcomes.record(news(request, OutcomeKind.OPEN), By.PORTAL);
        assertThat(nextAction(request)).isNull();
    }

    private @org.jspecify.annotations.Nullable NextAction nextAction(UUID request) {
        return requests.find(request).orElseThrow().nextAction();
    }

    private NewOutcome news(UUID request, OutcomeKind kind) {
        return new NewOutcome(request, kind, LocalDate.of(2026, 6, 2), OutcomeSource.COMPANY, null, null, Set.of());
    }

    private long mails(UUID request) {
        return outbox.ofRequest(request).stream()
                .filter(posted -> posted.kind().equals("outcome.ask"))
                .count();
    }

    private UUID summarised(RequestKind kind) {
        UUID request = OutcomeWorld.summarised(requests, sponsor(), kind, clock.instant());
        await().untilAsserted(() -> assertThat(asks.ofRequest(request)).hasSize(3));
        return request;
    }

    private Actor sponsor() {
        return given.actor(Role.SPONSOR);
    }
}
