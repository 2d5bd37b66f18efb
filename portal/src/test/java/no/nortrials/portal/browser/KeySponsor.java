package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/** A sponsor who writes a request by keys. */
record KeySponsor(int port, Words words, String name) {
    private static final FilePayload RECORD = Documents.text("study.json", "application/json", """
            {"protocolSection": {"identificationModule": {"nctId": "NCT09990002", "briefTitle": "A study that does not exist"},
             "eligibilityModule": {"minimumAge": "40 Years", "sex": "ALL"}}}
            """);

    /** Starts from a record, answers every question, attaches a synopsis and sends; the request's id. */
    String sends(String kind, String title) {
        try (var sponsor = Walker.signedIn(port, words, name)) {
            sponsor.menu("newRequest");
            sponsor.keys().to("button", words.of("request.new.file")).file(RECORD);
            sponsor.button("request.new.fill");
            savingKeepsTheFocus(sponsor);
            Map<String, String> answers = Answers.request(kind, title);
            for (int step = 0; step < 12 && sponsor.page().url().contains("/edit/"); step++) {
                if (sponsor.page().url().endsWith("/study")) whatIsWrongIsInFocus(sponsor);
                sponsor.skip().form().answer(answers);
                sponsor.keys().to("go on", stop -> stop.role().equals("button")).enter();
            }
            sponsor.skip().link("request.attachments.manage").skip();
            sponsor.keys().to("button", words.of("request.attachments.file")).file(Documents.pdf("synopsis.pdf"));
            sponsor.button("request.attachments.upload");
            assertThat(sponsor.text()).contains("synopsis.pdf");
            sponsor.skip().link("request.attachments.back").skip();
            sponsor.button("request.summary.send");
            assertThat(sponsor.page().locator(".problems").count())
                    .as(sponsor.text())
                    .isZero();
            return sponsor.page().url().replaceAll(".*/requests/([0-9a-f-]{36}).*", "$1");
        }
    }

    private static void whatIsWrongIsInFocus(Walker sponsor) {
        sponsor.skip().form().answer(Map.of("nctNumber", "NCT12"));
        sponsor.button("request.edit.next");
        assertThat(sponsor.keys().focus().role()).isEqualTo("group");
        assertThat(sponsor.page().locator(":focus").getAttribute("class")).contains("problems");

        sponsor.keys().to("a problem", stop -> stop.role().equals("link"));
        String leadsTo = sponsor.page().locator(":focus").getAttribute("href");
        sponsor.keys().press("Enter");

        assertThat(leadsTo).isEqualTo("#nctNumber");
        assertThat(sponsor.keys().focus().told("id")).isEqualTo("nctNumber");
        sponsor.keys().press("Control+A").type("NCT09990002");
        sponsor.visitor().forget().check();
    }

    private static void savingKeepsTheFocus(Walker sponsor) {
        sponsor.keys().to("textbox", sponsor.words().of("requestForm.contactName"));
        sponsor.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/draft"),
                        () -> sponsor.keys().type("Grace"));

        assertThat(sponsor.keys().focus().told("id")).isEqualTo("contactName");
        sponsor.keys().type("!");
        assertThat(sponsor.page().locator("#contactName").inputValue()).endsWith("Grace!");
    }
}
