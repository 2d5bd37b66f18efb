package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class HandlingTest {
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
    Handling handling;

    @Autowired
    AuditTrail audit;

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
    void deadlinesMoveWithAReasonThatIsKept() {
        UUID id = world.sent(sponsor);
        var to =
                new Handling.Deadlines(LocalDate.of(2026, 6, 26), LocalDate.of(2026, 6, 24), "Holidays at the sponsor");

        handling.moveDeadlines(coordinator, id, to, world.version(id));

        var request = requests.find(id).orElseThrow();
        assertThat(request.replyDeadline()).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(request.internalDeadline()).isEqualTo(LocalDate.of(2026, 6, 24));
        assertThat(audit.ofRequest(id))
                .filteredOn(entry -> entry.action().equals("request.deadlines-moved"))
                .extracting(entry -> entry.detail().get("reason"))
                .containsExactly("Holidays at the sponsor");
    }

    @Test
    void deadlinesThatCannotBeAreRefused() {
        UUID id = world.sent(sponsor);
        var past = new Handling.Deadlines(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 5, 28), "why not");
        var crossed = new Handling.Deadlines(LocalDate.of(2026, 6, 24), LocalDate.of(2026, 6, 26), "why not");

        assertThat(handling.moveDeadlines(coordinator, id, past, world.version(id)))
                .isEqualTo(new Handled.Refused("request.deadlines.past", "2026-05-29"));
        assertThat(handling.moveDeadlines(coordinator, id, crossed, world.version(id)))
                .isEqualTo(new Handled.Refused("request.deadlines.order", "2026-06-26"));
    }

    @Test
    void aWithdrawnRequestCanBeOpenedAgainWhereItWas() {
        UUID id = world.sent(sponsor);
        requests.move(id, RequestStatus.TRIAGED, By.actor(coordinator));

        handling.withdraw(sponsor, id, world.version(id));
        assertThat(requests.find(id).orElseThrow().closedReason()).isEqualTo(ClosedReason.WITHDRAWN);
        handling.reopen(sponsor, id, world.version(id));

        var request = requests.find(id).orElseThrow();
        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGED);
        assertThat(request.closedAt()).isNull();
        assertThat(request.nextAction()).isEqualTo(NextAction.DISPATCH);
    }

    @Test
    void theLifeCycleIsKept() {
        UUID id = world.sent(sponsor);

        assertThatThrownBy(() -> requests.move(id, RequestStatus.DRAFT, By.PORTAL))
                .isInstanceOf(Conflict.class);
    }
}
