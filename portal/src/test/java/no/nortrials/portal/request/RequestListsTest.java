package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.nortrials.portal.access.Actor;
import no.nortrials.portal.access.AuditTrail.By;
import no.nortrials.portal.access.Role;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.testing.Given;
import no.nortrials.portal.testing.PortalTest;
import no.nortrials.portal.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "portal.embedded-db.database=request_lists")
class RequestListsTest {
    @Autowired
    Given given;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Requests requests;

    @Autowired
    Listings listings;

    @Autowired
    Queue queue;

    @Autowired
    Duplicates duplicates;

    private Actor sponsor;

    @BeforeEach
    void empty() {
        clock.reset();
        jdbc.sql("delete from duplicate_verdict").update();
        jdbc.sql("delete from request").update();
        sponsor = given.actor(Role.SPONSOR);
    }

    @Test
    void theQueueShowsFirstWhatIsDueFirst() {
        UUID later = request("Later");
        UUID sooner = request("Sooner");
        requests.next(later, NextAction.DISPATCH, TestClock.START.plus(Duration.ofDays(3)));
        requests.next(sooner, NextAction.CHASE, TestClock.START.plus(Duration.ofDays(1)));

        assertThat(queue.page(anything(), 1).rows())
                .extracting(item -> item.request().title())
                .containsExactly("Sooner", "Later");
    }

    @Test
    void theQueueIsSortedByAnotherColumnWhenAsked() {
        requests.next(request("Beta"), NextAction.DISPATCH, TestClock.START.plus(Duration.ofDays(1)));
        requests.next(request("Alfa"), NextAction.CHASE, TestClock.START.plus(Duration.ofDays(3)));

        assertThat(queue("due")).containsExactly("Beta", "Alfa");
        assertThat(queue("-due")).containsExactly("Alfa", "Beta");
        assertThat(queue("title")).containsExactly("Alfa", "Beta");
        assertThat(queue("drop table")).containsExactly("Beta", "Alfa");
    }

    @Test
    void aSponsorsOwnListIsNarrowedAndSorted() {
        request("Beta");
        clock.advance(Duration.ofHours(1));
        UUID closed = request("Alfa");
        requests.close(closed, ClosedReason.OUT_OF_SCOPE, By.PORTAL);

        assertThat(own("", "")).containsExactly("Alfa", "Beta");
        assertThat(own("", "-title")).containsExactly("Beta", "Alfa");
        assertThat(own("CLOSED", "")).containsExactly("Alfa");
        assertThat(own("DRAFT", "")).isEmpty();
    }

    @Test
    void theFormsOfAPageAreReadTogether() {
        UUID one = request("Beta");
        UUID other = request("Alfa");

        assertThat(listings.forms(List.of(one, other)).get(other)).isEqualTo(requests.form(other));
        assertThat(listings.forms(List.of())).isEmpty();
    }

    @Test
    void whatHasNothingToDoIsNotInTheQueue() {
        requests.done(request("Done"));

        assertThat(queue.page(anything(), 1).rows()).isEmpty();
    }

    @Test
    void overdueIsTold() {
        requests.next(request("Late"), NextAction.TRIAGE, TestClock.START.minusSeconds(1));

        assertThat(queue.page(anything(), 1).rows()).allMatch(QueueItem::overdue);
    }

    @Test
    void theQueueIsNarrowedByKindAreaActionAndText() {
        request("Fjordumab in asthma");

        assertThat(queue.page(new QueueFilter("SITE", "RESPIRATORY", "TRIAGE", "fjordumab", ""), 1)
                        .rows())
                .hasSize(1);
        assertThat(queue.page(new QueueFilter("COUNTRY", "", "", "", ""), 1).rows())
                .isEmpty();
        assertThat(queue.page(new QueueFilter("", "CANCER", "", "", ""), 1).rows())
                .isEmpty();
        assertThat(queue.page(new QueueFilter("", "", "CHASE", "", ""), 1).rows())
                .isEmpty();
        assertThat(queue.page(new QueueFilter("", "", "", "penicillin", ""), 1).rows())
                .isEmpty();
    }

    @Test
    void textFindsWordsBeginningsMisspellingsAndReferences() {
        UUID id = request("Dupilumab in eosinophilic oesophagitis");
        String reference = requests.find(id).orElseThrow().name();

        for (String typed :
                List.of("dupilumab", "eosino", "eosinophilc", reference, reference.toLowerCase(java.util.Locale.ROOT)))
            assertThat(all("", typed)).as(typed).containsExactly("Dupilumab in eosinophilic oesophagitis");
        assertThat(all("", "& | ! :* '\"")).isEmpty();
    }

    @Test
    void sortsByWhatTheColumnSays() {
        request("Beta");
        clock.advance(Duration.ofHours(1));
        request("Alfa");

        assertThat(all("", "")).containsExactly("Alfa", "Beta");
        assertThat(all("received", "")).containsExactly("Beta", "Alfa");
        assertThat(all("-title", "")).containsExactly("Beta", "Alfa");
        assertThat(all("drop table", "")).containsExactly("Alfa", "Beta");
    }

    @Test
    void aYearIsAYearInOslo() {
        clock.set(Instant.parse("2025-12-31T23:30:00Z"));
        request("Just after New Year in Oslo");

        assertThat(listings.all(new AllFilter(2026, "", "", "", "", "", ""), 1).rows())
                .hasSize(1);
        assertThat(listings.all(new AllFilter(2025, "", "", "", "", "", ""), 1).rows())
                .isEmpty();
    }

    @Test
    void longListsArePagedAndCounted() {
        for (int i = 0; i < 27; i++) request("Study " + i);

        var second = listings.all(new AllFilter(null, "", "", "", "", "", ""), 2);

        assertThat(second.rows()).hasSize(2);
        assertThat(second.total()).isEqualTo(27);
        assertThat(second.hasNext()).isFalse();
    }

    @Test
    void theSameNumberIsFoundInEitherChannel() {
        UUID first = request("One title", "NCT09999901");
        UUID second = request("A wholly different name", "NCT09999901");

        var found = duplicates.of(requests.find(second).orElseThrow());

        assertThat(found).extracting(each -> each.request().id()).containsExactly(first);
        assertThat(found.getFirst().why()).containsExactly("NCT");
    }

    @Test
    void aSimilarTitleIsFoundAndAVerdictIsKept() {
        Actor coordinator = given.actor(Role.COORDINATOR);
        UUID first = request("A phase 3 study of fjordumab in adults with severe asthma");
        UUID second = request("A phase III study of fjordumab in adult patients with severe asthma");

        duplicates.decide(coordinator, second, first, true, true, version(second));

        var request = requests.find(second).orElseThrow();
        assertThat(request.closedReason()).isEqualTo(ClosedReason.DUPLICATE);
        assertThat(request.duplicateOf()).isEqualTo(first);
        assertThat(duplicates.of(request)).extracting(Lookalike::same).containsExactly(true);
    }

    @Test
    void anUnrelatedRequestIsNoDuplicate() {
        request("Digital therapy for insomnia");
        UUID id = request("Fjordumab in asthma");

        assertThat(duplicates.of(requests.find(id).orElseThrow())).isEmpty();
    }

    private List<String> all(String sort, String q) {
        return listings.all(new AllFilter(null, "", "", "", "", q, sort), 1).rows().stream()
                .map(RequestHeader::title)
                .toList();
    }

    private List<String> queue(String sort) {
        return queue.page(new QueueFilter("", "", "", "", sort), 1).rows().stream()
                .map(item -> item.request().title())
                .toList();
    }

    private List<String> own(String status, String sort) {
        return listings.ofOrganisation(sponsor.organisationId(), new OwnFilter("", status, sort), 1).rows().stream()
                .map(RequestHeader::title)
                .toList();
    }

    private static QueueFilter anything() {
        return new QueueFilter("", "", "", "", "");
    }

    private int version(UUID id) {
        return requests.find(id).orElseThrow().version();
    }

    private UUID request(String title) {
        return request(title, "");
    }

    private UUID request(String title, String nct) {
        FormData form = CompleteForms.drug().with(RequestFields.TITLE, title).with(RequestFields.NCT_NUMBER, nct);
        var request = new NewRequest(
                null,
                RequestKind.SITE,
                Product.DRUG,
                sponsor.organisationId(),
                sponsor.accountId(),
                form,
                clock.instant(),
                true);
        return requests.register(request, By.actor(sponsor));
    }
}
