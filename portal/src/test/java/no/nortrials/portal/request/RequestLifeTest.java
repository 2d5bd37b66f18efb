package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Conflict;
import no.nortrials.portal.access.NotFound;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.notification.Outbox;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class RequestLifeTest {
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

    @Autowired
    Outbox outbox;

    @Autowired
    AuditTrail audit;

    private Actor sponsor;
    private Actor coordinator;

    @BeforeEach
    void people() {
        clock.reset();
        sponsor = given.actor(Role.SPONSOR);
        coordinator = given.actor(Role.COORDINATOR);
    }

    @Test
    void aDraftKnowsWhoWritesIt() {
        var draft = drafts.of(sponsor, drafts.begin(sponsor, Product.DRUG));

        assertThat(draft.form().text(RequestFields.CONTACT_EMAIL)).isEqualTo(sponsor.email());
        assertThat(draft.form().text(RequestFields.ORGANISATION)).startsWith("SPONSOR organisation");
    }

    @Test
    void whatIsTypedIsKeptRightOrWrong() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        drafts.save(
                sponsor,
                id,
                study(),
                FormData.EMPTY.with("nctNumber", "no number").with("phase", "II"),
                0);

        var form = drafts.of(sponsor, id).form();
        assertThat(form.text("nctNumber")).isEqualTo("no number");
        assertThat(requests.find(id).orElseThrow().phase()).isEqualTo("II");
    }

    @Test
    void aColleagueWhoHasNotSeenTheLatestOverwritesNothing() {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        Actor colleague = given.actor(Role.SPONSOR, sponsor.organisationId());
        drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "First title"), 0);

        var saving = drafts.save(colleague, id, study(), FormData.EMPTY.with("title", "Second title"), 0);

        assertThat(saving).isInstanceOf(Saving.Overtaken.class);
        assertThat(((Saving.Overtaken) saving).now().updatedByName()).isEqualTo(sponsor.name());
        assertThat(drafts.of(colleague, id).form().text("title")).isEqualTo("First title");
    }

    @Test
    void onesOwnSavingAsOneTypesIsNoConflict() {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "Fjord"), 0);

        var saving = drafts.save(sponsor, id, study(), FormData.EMPTY.with("title", "Fjordumab"), 0);

        assertThat(saving).isEqualTo(new Saving.Saved(2, clock.instant()));
    }

    @Test
    void aStrangerDoesNotKnowOfTheDraftAndNeitherDoesTheUnit() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        assertThatThrownBy(() -> drafts.of(given.actor(Role.SPONSOR), id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> requests.visibleTo(coordinator, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeletedDraftIsGoneAndCanBeTakenBack() {
        UUID id = drafts.begin(sponsor, Product.DRUG);

        drafts.delete(sponsor, id);
        assertThat(requests.find(id)).isEmpty();
        drafts.restore(sponsor, id);

        assertThat(requests.find(id)).isPresent();
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
        var request = requests.find(sent()).orElseThrow();

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

        assertThat(requests.find(sent()).orElseThrow().countedFrom()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @Test
    void aReceiptGoesToTheSponsorAndANoticeToTheUnit() {
        var mails = outbox.ofRequest(sent());

        assertThat(mails).extracting(Outbox.Posted::kind).contains("request.receipt", "request.new");
        assertThat(mails).extracting(Outbox.Posted::toName).contains(sponsor.name(), "Ada Fjord", coordinator.name());
    }

    @Test
    void sendingWhatAColleagueChangedShowsTheChangeFirst() {
        UUID id = complete();

        assertThat(sending.send(sponsor, id, 0)).isInstanceOf(Sending.Result.Changed.class);
    }

    @Test
    void aQuestionStopsTheClockUntilItIsAnswered() {
        UUID id = sent();
        clarifications.write(coordinator, id, "Which arm is open label?", version(id));
        assertThat(requests.find(id).orElseThrow().status()).isEqualTo(RequestStatus.NEEDS_CLARIFICATION);

        clock.advance(Duration.ofDays(3));
        clarifications.write(sponsor, id, "The second.", version(id));

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
        UUID id = sent();
        clarifications.write(coordinator, id, "Which arm?", version(id));
        clarifications.write(sponsor, id, "The second.", version(id));

        clarifications.read(coordinator, id, version(id));

        assertThat(requests.find(id).orElseThrow().nextAction()).isEqualTo(NextAction.TRIAGE);
    }

    @Test
    void twoCoordinatorsDoNotAskOverEachOther() {
        UUID id = sent();
        int seen = version(id);
        clarifications.write(coordinator, id, "First question", seen);

        var second = clarifications.write(given.actor(Role.COORDINATOR), id, "Second question", seen);

        assertThat(second).isEqualTo(new Handled.Overtaken());
        assertThat(clarifications.of(id)).hasSize(1);
    }

    @Test
    void deadlinesMoveWithAReasonThatIsKept() {
        UUID id = sent();
        var to =
                new Handling.Deadlines(LocalDate.of(2026, 6, 26), LocalDate.of(2026, 6, 24), "Holidays at the sponsor");

        handling.moveDeadlines(coordinator, id, to, version(id));

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
        UUID id = sent();
        var past = new Handling.Deadlines(LocalDate.of(2026, 5, 29), LocalDate.of(2026, 5, 28), "why not");
        var crossed = new Handling.Deadlines(LocalDate.of(2026, 6, 24), LocalDate.of(2026, 6, 26), "why not");

        assertThat(handling.moveDeadlines(coordinator, id, past, version(id)))
                .isEqualTo(new Handled.Refused("request.deadlines.past", "2026-05-29"));
        assertThat(handling.moveDeadlines(coordinator, id, crossed, version(id)))
                .isEqualTo(new Handled.Refused("request.deadlines.order", "2026-06-26"));
    }

    @Test
    void aWithdrawnRequestCanBeOpenedAgainWhereItWas() {
        UUID id = sent();
        requests.move(id, RequestStatus.TRIAGED, By.actor(coordinator));

        handling.withdraw(sponsor, id, version(id));
        assertThat(requests.find(id).orElseThrow().closedReason()).isEqualTo(ClosedReason.WITHDRAWN);
        handling.reopen(sponsor, id, version(id));

        var request = requests.find(id).orElseThrow();
        assertThat(request.status()).isEqualTo(RequestStatus.TRIAGED);
        assertThat(request.closedAt()).isNull();
        assertThat(request.nextAction()).isEqualTo(NextAction.DISPATCH);
    }

    @Test
    void closingWhileWaitingEndsThePause() {
        UUID id = sent();
        clarifications.write(coordinator, id, "Are you there?", version(id));
        clock.advance(Duration.ofDays(1));

        handling.close(coordinator, id, ClosedReason.OUT_OF_SCOPE, version(id));

        assertThat(pauses.of(id)).allSatisfy(pause -> assertThat(pause.to()).isEqualTo(clock.instant()));
    }

    @Test
    void theLifeCycleIsKept() {
        UUID id = sent();

        assertThatThrownBy(() -> requests.move(id, RequestStatus.DRAFT, By.PORTAL))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aCopyHasTheContentButNotTheOccasion() {
        UUID copy = drafts.copy(sponsor, sent());

        var form = drafts.of(sponsor, copy).form();
        assertThat(form.text(RequestFields.TITLE)).isEqualTo("Fjordumab in asthma");
        assertThat(form.values()).doesNotContainKeys(RequestFields.REPLY_DEADLINE, RequestFields.CONSENT_OUTCOME);
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
    }

    private List<Field> study() {
        return RequestForms.of(Product.DRUG).step("study").orElseThrow().fields();
    }

    private int version(UUID id) {
        return requests.find(id).orElseThrow().version();
    }

    private UUID complete() {
        UUID id = drafts.begin(sponsor, Product.DRUG);
        drafts.save(sponsor, id, RequestForms.of(Product.DRUG).fields().toList(), CompleteForms.drug(), 0);
        return id;
    }

    private UUID sent() {
        UUID id = complete();
        assertThat(sending.send(sponsor, id, version(id))).isInstanceOf(Sending.Result.Sent.class);
        return id;
    }
}
