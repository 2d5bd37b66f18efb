package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SendingTest {
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
    Outbox outbox;

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
    void anIncompleteDraftIsNotSent() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        var result = sending.send(sponsor, id, 0);

        assertThat(result).isInstanceOf(Sending.Result.Incomplete.class);
        assertThat(((Sending.Result.Incomplete) result).problems()).containsKey(RequestFields.TITLE);
        assertThat(requests.find(id).orElseThrow().draft()).isTrue();
    }

    @Test
    void aSentRequestHasAReferenceItsDeadlinesAndANextAction() {
        var request = requests.find(world.sent(sponsor)).orElseThrow();

        assertThat(request.reference()).matches("NT-2026-\\d{4}");
        assertThat(request.status()).isEqualTo(RequestStatus.RECEIVED);
        assertThat(request.countedFrom()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(request.internalDeadline()).isEqualTo(LocalDate.of(2026, 6, 17));
        assertThat(request.nextAction()).isEqualTo(NextAction.TRIAGE);
        assertThat(request.nextDue()).isEqualTo(Instant.parse("2026-06-02T21:59:59Z"));
    }

    @Test
    void whatComesAfterHoursCountsFromTheNextWorkingDay() {
        clock.set(Instant.parse("2026-06-05T16:00:00Z"));

        assertThat(requests.find(world.sent(sponsor)).orElseThrow().countedFrom())
                .isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void aReceiptGoesToTheSponsorAndANoticeToTheUnit() {
        var mails = outbox.ofRequest(world.sent(sponsor));

        assertThat(mails).extracting(Outbox.Posted::kind).contains("request.receipt", "request.new");
        assertThat(mails).extracting(Outbox.Posted::toName).contains(sponsor.name(), "Ada Fjord", coordinator.name());
    }

    @Test
    void sendingWhatAColleagueChangedShowsTheChangeFirst() {
        UUID id = world.complete(sponsor);

        assertThat(sending.send(sponsor, id, 0)).isInstanceOf(Sending.Result.Changed.class);
    }

    @Test
    void aRequestACentreRecordedIsReceivedAtOnceAndNotInTheUnitsQueue() {
        Actor centre = given.actor(Role.CENTRE);
        UUID id = requests.register(
                new NewRequest(
                        given.centre(centre.organisationId()),
                        RequestKind.SITE,
                        Product.DRUG,
                        sponsor.organisationId(),
                        centre.accountId(),
                        FormData.EMPTY.with(RequestFields.TITLE, "Directly to the centre"),
                        clock.instant(),
                        true),
                By.actor(centre));

        var request = requests.visibleTo(centre, id);
        assertThat(request.channel()).isEqualTo(Channel.CENTRE);
        assertThat(request.nextAction()).isNull();
        assertThatThrownBy(() -> requests.visibleTo(sponsor, id))
                .as("somebody registered under the name the centre wrote down")
                .isInstanceOf(NotFound.class);
    }
}
