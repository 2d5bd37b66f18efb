package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ClarificationsTest {
    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    Sending sending;

    @Autowired
    Requests requests;

    @Autowired
    Clarifications clarifications;

    @Autowired
    Handling handling;

    @Autowired
    Pauses pauses;

    private Actor sponsor;
    private RequestWorld world;
    private Actor coordinator;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        world = new RequestWorld(drafts, sending, requests);
        coordinator = given.actor(Role.COORDINATOR);
    }

    @Test
    void aQuestionStopsTheClockUntilItIsAnswered() {
        UUID id = world.sent(sponsor);
        clarifications.write(coordinator, id, "Which arm is open label?", world.version(id));
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(RequestStatus.NEEDS_CLARIFICATION);

        clock.advance(Duration.ofDays(3));
        clarifications.write(sponsor, id, "The second.", world.version(id));

        var request = requests.find(id).orElseThrow();
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(request.nextAction()).isEqualTo(NextAction.READ_CLARIFICATION);
        assertThat(pauses.of(id)).containsExactly(new Pause(TestClock.START, TestClock.START.plus(Duration.ofDays(3))));
        assertThat(clarifications.of(id))
                .extracting(Clarification::text)
                .containsExactly("Which arm is open label?", "The second.");
    }

    @Test
    void anAnswerThatWasReadLeadsBackToTheUsualNextAction() {
        UUID id = world.sent(sponsor);
        clarifications.write(coordinator, id, "Which arm?", world.version(id));
        clarifications.write(sponsor, id, "The second.", world.version(id));

        clarifications.read(coordinator, id, world.version(id));

        assertThat(requests.find(id).orElseThrow().nextAction()).isEqualTo(NextAction.TRIAGE);
    }

    @Test
    void twoCoordinatorsDoNotAskOverEachOther() {
        UUID id = world.sent(sponsor);
        int seen = world.version(id);
        clarifications.write(coordinator, id, "First question", seen);

        var second = clarifications.write(given.actor(Role.COORDINATOR), id, "Second question", seen);

        assertThat(second).isEqualTo(new Handled.Overtaken());
        assertThat(clarifications.of(id)).hasSize(1);
    }

    @Test
    void closingWhileWaitingEndsThePause() {
        UUID id = world.sent(sponsor);
        clarifications.write(coordinator, id, "Are you there?", world.version(id));
        clock.advance(Duration.ofDays(1));

        handling.close(coordinator, id, ClosedReason.OUT_OF_SCOPE, world.version(id));

        assertThat(pauses.of(id)).allSatisfy(pause -> assertThat(pause.to()).isEqualTo(clock.instant()));
    }
}
