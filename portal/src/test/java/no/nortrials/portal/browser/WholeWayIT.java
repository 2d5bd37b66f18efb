package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole way of a request, walked by everybody who has a part in it: from the sponsor's form to the annual figures,
 * in both languages.
 */
@BrowserTest
class WholeWayIT {
    private static final String RECORD = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT09990001", "briefTitle": "A study that does not exist"},
             "designModule": {"phases": ["PHASE3"], "enrollmentInfo": {"count": 1200, "type": "ESTIMATED"}},
             "eligibilityModule": {"minimumAge": "40 Years", "sex": "ALL",
               "eligibilityCriteria": "Inclusion Criteria:\\n\\n* Heart failure\\n\\nExclusion Criteria:\\n\\n* Dialysis"},
             "conditionsModule": {"conditions": ["Heart Failure"]}}}
            """;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aSiteRequestGoesAllTheWay(String language) {
        var post = new Post(jdbc);
        String id = sponsorSends(language, "SITE", "Walk through the portal, " + language);
        assertThat(post.count(id, "request.receipt")).isPositive();
        unitAsksAndSponsorAnswers(language, id);
        unitSendsItOut(language, id);
        List<String> links = post.links(id, "dispatch.invitation");
        hospitalIsInterested(language, links.getFirst());
        hospitalDeclines(language, otherTrust(id, links));
        unitCollates(language, id);
        sponsorReadsAndTellsTheOutcome(language, id);
    }

    @Tag("walk")
    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aCountryRequestIsAnsweredByExperts(String language) {
        var post = new Post(jdbc);
        String id = sponsorSends(language, "COUNTRY", "Could Norway take part? " + language);
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id + "/country").picture("country-panel");
            unit.page().locator("main [name=expert]").first().check();
            unit.page().locator("main [name=due]").fill(Answers.inDays(7));
            unit.click(unit.page().locator("form[action$='/country/panel'] button[type=submit]"));
        }
        expertAnswers(language, post.links(id, "country.invitation").getFirst());
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id + "/country");
            Typing.into(unit.page(), Map.of("synthesis", "Norway can take part. (Made up.)", "conclusion", "FEASIBLE"));
            unit.click(unit.page().locator("form[action$='/country/synthesis'] button[type=submit]"));
            unit.open("/requests/" + id + "/country/review").picture("country-review");
            unit.page()
                    .locator("form[action$='/country/approve'] input[type=checkbox]")
                    .check();
            unit.click(unit.page().locator("form[action$='/country/approve'] button[type=submit]"));
        }
        try (var sponsor = visitor(language, Role.SPONSOR)) {
            sponsor.open("/requests/" + id + "/country/answer").picture("country-answer");
            assertThat(sponsor.page().locator("main").innerText()).contains("Norway can take part.");
            assertFile(sponsor, "/requests/" + id + "/country/answer.pdf", "%PDF");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void everybodyElseFindsTheirPages(String language) {
        try (var centre = visitor(language, Role.CENTRE)) {
            centre.open("/centre").picture("centre");
            centre.open("/centre/new");
            Typing.into(
                    centre.page(),
                    Map.of(
                            "receivedOn", Answers.inDays(-10),
                            "organisation", "Nordlicht Clinical (synthetic)",
                            "kind", "SITE",
                            "product", "DRUG",
                            "title", "A request that came directly, " + language,
                            "therapyArea", "CANCER",
                            "handling", "OPEN"));
            centre.picture("centre-new");
            centre.click(centre.page().locator("form[action='/centre/new'] button[type=submit]"));
            assertThat(centre.page().url()).doesNotEndWith("/centre/new");
            centre.open("/centre/import").picture("centre-import");
        }
        try (var hospital = visitor(language, Role.HOSPITAL)) {
            hospital.open("/inbox").picture("inbox");
            hospital.width(360).open("/inbox").picture("inbox");
        }
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/queue").picture("queue");
            unit.open("/requests").picture("requests");
            unit.open("/figures").picture("figures");
            unit.open("/figures/annual/2025").picture("annual-2025");
            unit.open("/directory").picture("directory");
            unit.click(unit.page().locator("main a[href*='/directory/trusts/']").first())
                    .picture("trust");
            unit.open("/outbox").picture("outbox");
            unit.open("/audit").picture("audit");
            unit.colours("dark").open("/queue").picture("queue");
        }
        try (var administrator = visitor(language, Role.ADMINISTRATOR)) {
            administrator.open("/accounts").picture("accounts");
            administrator.open("/account").picture("account");
        }
    }

    private Visitor visitor(String language, Role role) {
        return Visitor.at(port).signIn(role).language(language);
    }

    private String sponsorSends(String language, String kind, String title) {
        try (var sponsor = visitor(language, Role.SPONSOR)) {
            sponsor.open("/my-requests").picture("my-requests");
            sponsor.open("/requests/new").picture("new-request");
            sponsor.page()
                    .setInputFiles(
                            "main input[type=file]",
                            new FilePayload("study.json", "application/json", RECORD.getBytes(StandardCharsets.UTF_8)));
            sponsor.click(sponsor.page().locator("form[action='/requests/from-record'] button[type=submit]"));
            Map<String, String> answers = Answers.request(kind, title);
            for (int step = 0; step < 12 && sponsor.page().url().contains("/edit/"); step++) {
                Typing.into(sponsor.page(), answers);
                sponsor.picture("request-" + sponsor.page().url().replaceAll(".*/edit/([a-z]+).*", "$1"));
                sponsor.click(sponsor.page().locator("button[name=go][value=next]"));
            }
            sponsor.picture("summary");
            sponsor.click(sponsor.page().locator("form[action$='/summary'] button[type=submit]"));
            assertThat(sponsor.page().locator(".problems").count())
                    .as(sponsor.page().locator("main").innerText())
                    .isZero();
            sponsor.picture("sent");
            return sponsor.page().url().replaceAll(".*/requests/([0-9a-f-]{36}).*", "$1");
        }
    }

    private void unitAsksAndSponsorAnswers(String language, String id) {
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id).picture("request-unit");
            unit.page().fill("#clarification-text", "How many visits are there?");
            unit.click(unit.page().locator("form[action$='/clarifications'] button[type=submit]"));
        }
        try (var sponsor = visitor(language, Role.SPONSOR)) {
            sponsor.open("/requests/" + id);
            sponsor.page().fill("#clarification-text", "Nine in the first year.");
            sponsor.click(sponsor.page().locator("form[action$='/clarifications'] button[type=submit]"));
            sponsor.picture("clarification");
        }
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id);
            unit.click(unit.page().locator("form[action$='/clarifications/read'] button[type=submit]"));
        }
    }

    private void unitSendsItOut(String language, String id) {
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id + "/recipients").picture("recipients");
            var trusts = unit.page().locator("main [name=trust]");
            for (int i = 0; i < 3; i++) trusts.nth(i).check();
            unit.click(unit.page().locator("form[action$='/recipients'] button[type=submit]:not([name])"));
            unit.picture("confirm-dispatch");
            unit.click(unit.page().locator("form[action$='/dispatch'] button[type=submit]"));
            unit.picture("dispatched");
        }
    }

    private void hospitalIsInterested(String language, String link) {
        try (var contact = Visitor.at(port).width(390).open(link).language(language)) {
            Typing.into(contact.page(), Answers.interested());
            contact.picture("answer-phone");
            contact.click(contact.page().locator("main button[data-size=lg][data-variant=primary][type=submit]"));
            contact.picture("answer-sent");
            assertThat(contact.page().url()).contains("sent");
        }
    }

    private void hospitalDeclines(String language, String link) {
        try (var contact = Visitor.at(port).width(390).open(link).language(language)) {
            contact.page()
                    .locator("details:has([name=declineReasons]) > summary")
                    .click();
            contact.page().locator("[name=declineReasons]").first().check();
            contact.click(contact.page().locator("button[name=decision][value=DECLINED]"));
            assertThat(contact.page().url()).contains("sent");
        }
    }

    /** A link of another trust than the first one's. */
    private String otherTrust(String id, List<String> links) {
        List<String> recipients =
                jdbc.sql("""
                        select split_part(dedupe_key, ':', 2) from outbox
                        where request_id = ?::uuid and kind = 'dispatch.invitation' order by created_at, id
                        """).param(id).query((row, n) -> row.getString(1)).list();
        for (int i = 1; i < links.size(); i++)
            if (!recipients.get(i).equals(recipients.getFirst())) return links.get(i);
        throw new AssertionError("only one trust was asked: " + recipients);
    }

    private void unitCollates(String language, String id) {
        try (var unit = visitor(language, Role.COORDINATOR)) {
            unit.open("/requests/" + id).picture("request-answered");
            unit.open("/requests/" + id + "/answer");
            unit.click(unit.page().locator("form[action$='/answer/freeze'] button[type=submit]"));
            unit.picture("collated-unit");
            unit.page().fill("#comment", "Thank you for thinking of Norway.");
            unit.click(unit.page().locator("form[action$='/answer/send'] button[type=submit]"));
        }
    }

    private void sponsorReadsAndTellsTheOutcome(String language, String id) {
        try (var sponsor = visitor(language, Role.SPONSOR)) {
            sponsor.open("/requests/" + id).picture("request-sponsor");
            sponsor.open("/requests/" + id + "/answer").picture("collated-sponsor");
            assertThat(sponsor.page().locator("main").innerText()).contains("Thank you for thinking of Norway.");
            assertFile(sponsor, "/requests/" + id + "/answer.pdf", "%PDF");
            assertFile(sponsor, "/requests/" + id + "/answer.xlsx", "PK");
            sponsor.open("/requests/" + id + "/outcomes");
            Typing.into(sponsor.page(), Map.of("kind", "ALLOCATED", "occurredOn", Answers.inDays(-3)));
            sponsor.page().locator("[name=sites]").first().check();
            sponsor.click(sponsor.page()
                    .locator("form[action$='/outcomes'] button[type=submit]")
                    .last());
            sponsor.picture("outcome");
        }
        assertThat(jdbc.sql("select kind from outcome_event where request_id = ?::uuid")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("ALLOCATED");
    }

    private void expertAnswers(String language, String link) {
        try (var expert = Visitor.at(port).width(390).open(link).language(language)) {
            Typing.into(
                    expert.page(),
                    Map.of(
                            "population", "YES",
                            "recruitment", "GOOD",
                            "limiting", "NONE",
                            "discouraging", "NO",
                            "standardOfCare", "YES",
                            "interest", "YES",
                            "nameAllowed", "no"));
            expert.picture("expert-phone");
            expert.click(expert.page()
                    .locator("main form[data-autosave] button[type=submit]")
                    .first());
            expert.picture("expert-sent");
        }
    }

    private static void assertFile(Visitor visitor, String path, String begins) {
        byte[] body = visitor.page().request().get(path).body();
        assertThat(new String(body, 0, Math.min(body.length, begins.length()), StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo(begins);
    }
}
