package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole way of a request by the keys alone, in both languages: only the first page of each person and the addresses
 * that come by mail are opened otherwise.
 */
@WalkTest
class KeyboardWayIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    WalkClock clock;

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"en,Grace Mockford,Robert Draftley", "nb,Anders Prøvesen,Ida Tenkeland"})
    void aRequestGoesAllTheWayByKeys(String language, String sponsor, String coordinator) {
        var words = new Words(messages, language);
        var post = new Post(jdbc);
        String title = "Keys only, " + language + " " + port;

        String id = new KeySponsor(port, words, sponsor).sends("SITE", title);
        unitAsks(words, coordinator, title);
        sponsorAnswers(words, sponsor, title);
        unitSendsItOut(words, coordinator, title);
        List<String> links = post.links(id, "dispatch.invitation");
        hospitalIsInterested(words, links.getFirst());
        hospitalDeclines(words, post.otherTrust(id));
        clock.passTo(LocalDate.parse(Answers.inDays(22)));
        unitCollates(words, coordinator, title);
        sponsorReadsAndTellsTheOutcome(words, sponsor, title);

        assertThat(jdbc.sql("select kind from outcome_event where request_id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("ALLOCATED");
    }

    private void unitAsks(Words words, String name, String title) {
        try (var unit = Walker.signedIn(port, words, name)) {
            unit.menu("queue");
            unit.keys().to("combobox", words.of("request.kind"));
            unit.keys().type(words.of("requestKind.SITE")).enter();
            assertThat(unit.page().url()).contains("kind=SITE");
            assertThat(unit.keys().focus().is("combobox", words.of("request.kind")))
                    .isTrue();
            unit.keys().backTo("searchbox", words.of("request.search"));
            unit.menu("queue").find(title);
            unit.write("request.clarification.ask", "How many visits are there?")
                    .button("request.clarification.send");
            assertThat(unit.text()).contains("How many visits are there?");
        }
    }

    private void sponsorAnswers(Words words, String name, String title) {
        try (var sponsor = Walker.signedIn(port, words, name)) {
            sponsor.menu("myRequests").find(title);
            sponsor.write("request.clarification.answer", "Nine in the first year.")
                    .button("request.clarification.send");
        }
    }

    private void unitSendsItOut(Words words, String name, String title) {
        try (var unit = Walker.signedIn(port, words, name)) {
            unit.menu("queue").find(title).button("request.clarification.read");
            unit.menu("queue").keys().count();
            unit.find(title).link("dispatch.panel.choose").skip();
            unit.keys().to("a trust", stop -> stop.role().equals("checkbox")).press("Space");
            unit.keys().enter();
            unit.skip().button("dispatch.confirm.send");
            assertThat(unit.text()).contains(words.of("dispatch.panel.dispatched"));
            assertThat(unit.keys().presses())
                    .as("keys from the queue to the hospitals")
                    .isLessThanOrEqualTo(45);
        }
    }

    private void hospitalIsInterested(Words words, String link) {
        try (var contact = Walker.at(port, words, link)) {
            var sent = new ArrayList<String>();
            contact.page().onRequest(request -> {
                if (request.isNavigationRequest()) sent.add(request.method());
            });
            contact.skip().form().answer(Map.of("decision", "INTERESTED", "patientsPerYear", "140"));
            contact.keys().press("Enter");
            contact.skip().form().answer(Answers.interested());
            contact.button("dispatch.answer.submit");

            assertThat(contact.page().url()).contains("sent");
            assertThat(sent).as("Enter in a field sends nothing").containsExactly("POST", "GET");
        }
    }

    private void hospitalDeclines(Words words, String link) {
        try (var contact = Walker.at(port, words, link)) {
            contact.page().navigate(link);
            contact.keys().count();
            contact.skip()
                    .keys()
                    .to("link", words.of("dispatch.answer.declining"))
                    .press("Enter");
            contact.page()
                    .waitForCondition(() ->
                            contact.page().evaluate("document.activeElement.id").equals("declineReasons"));
            contact.keys().press("Space").enter();

            assertThat(contact.page().url()).contains("sent");
            assertThat(contact.keys().presses()).as("keys to decline").isLessThanOrEqualTo(6);
        }
    }

    private void unitCollates(Words words, String name, String title) {
        try (var unit = Walker.signedIn(port, words, name)) {
            unit.menu("requests")
                    .find(title)
                    .link("dispatch.panel.toCollate")
                    .skip()
                    .button("collated.freeze");
            unit.skip()
                    .write("collated.comment", "Thank you for thinking of Norway.")
                    .button("collated.comment.save");
            aQuestionIsLeftByEscape(unit);
            unit.skip().button("collated.send");
        }
    }

    private static void aQuestionIsLeftByEscape(Walker unit) {
        String question = unit.words().of("collated.close");
        unit.keys().to("summary", question).press("Enter");
        unit.keys().to("button", question).press("Escape");

        assertThat(unit.keys().focus().is("summary", question)).isTrue();
        assertThat(unit.page().locator("details.confirm[open]").count()).isZero();
    }

    private void sponsorReadsAndTellsTheOutcome(Words words, String name, String title) {
        try (var sponsor = Walker.signedIn(port, words, name)) {
            sponsor.menu("myRequests")
                    .find(title)
                    .link("dispatch.panel.collated")
                    .skip();
            assertThat(sponsor.text()).contains("Thank you for thinking of Norway.");
            sponsor.keys().to("link", words.of("collated.pdf"));
            assertThat(sponsor.page()
                            .waitForDownload(() -> sponsor.keys().press("Enter"))
                            .suggestedFilename())
                    .endsWith(".pdf");
            sponsor.menu("myRequests").find(title).link("outcome.tell").skip();
            String site = sponsor.page().locator("[name=sites]").first().getAttribute("value");
            sponsor.form().answer(Map.of("kind", "ALLOCATED", "occurredOn", Answers.inDays(-3), "sites", site));
            sponsor.button("outcome.record");
            assertThat(sponsor.text()).contains(words.of("outcome.saved"));
        }
    }
}
