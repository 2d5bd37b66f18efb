package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import no.nortrials.portal.access.Role;

/** What the sponsor does on a walk. */
record SponsorSteps(Walk walk) {

    /** Fills in the form from a study's record, attaches two documents, and sends it. The request's id. */
    String sends(String kind, String title) {
        var sent = new String[1];
        walk.as(Role.SPONSOR, sponsor -> {
            startsFromARecord(sponsor);
            fillsIn(sponsor, Answers.request(kind, title));
            attaches(sponsor, List.of(Documents.pdf("synopsis-4711.pdf"), Documents.docx("flow-chart-4712.docx")));
            sends(sponsor);
            sent[0] = id(sponsor.page());
        });
        return sent[0];
    }

    private static void startsFromARecord(Visitor sponsor) {
        sponsor.open("/my-requests").picture("my-requests");
        sponsor.open("/requests/new").picture("new-request");
        sponsor.page().setInputFiles("main input[type=file]", Documents.study());
        sponsor.click(sponsor.page().locator("form[action='/requests/from-record'] button[type=submit]"));
    }

    private static void fillsIn(Visitor sponsor, Map<String, String> answers) {
        int marked = 0;
        for (int step = 0; step < 12 && sponsor.page().url().contains("/edit/"); step++) {
            marked += sponsor.page().locator(".origin").count();
            Typing.into(sponsor.page(), answers);
            sponsor.picture("request-" + sponsor.page().url().replaceAll(".*/edit/([a-z]+).*", "$1"));
            sponsor.click(sponsor.page().locator("button[name=go][value=next]"));
        }
        assertThat(marked).as("questions marked as filled in from the record").isPositive();
    }

    private static void attaches(Visitor sponsor, List<FilePayload> documents) {
        sponsor.open("/requests/" + id(sponsor.page()) + "/attachments").picture("attachments-none");
        for (FilePayload document : documents) {
            sponsor.page().setInputFiles("main input[type=file]", document);
            sponsor.click(sponsor.page().locator("form[enctype] button[type=submit]"));
            assertThat(sponsor.page().locator("main").innerText()).contains(document.name);
        }
        sponsor.picture("attachments");
    }

    private static void sends(Visitor sponsor) {
        sponsor.open("/requests/" + id(sponsor.page()) + "/summary").picture("summary");
        sponsor.click(sponsor.page().locator("form[action$='/summary'] button[type=submit]"));
        assertThat(sponsor.page().locator(".problems").count())
                .as(sponsor.page().locator("main").innerText())
                .isZero();
        sponsor.picture("sent");
    }

    /** Answers what the unit asked. */
    void explains(String id, String words) {
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.open("/requests/" + id);
            sponsor.page().fill("#clarification-text", words);
            sponsor.click(sponsor.page().locator("form[action$='/clarifications'] button[type=submit]"));
            sponsor.picture("clarification");
        });
    }

    /** Sees the state of the request, and the collated answer on a page and as files. */
    void readsTheAnswer(String id, String title, String comment) {
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.open("/my-requests");
            assertThat(sponsor.page().locator("main").innerText()).contains(title);
            sponsor.open("/requests/" + id).picture("request-sponsor");
            sponsor.open("/requests/" + id + "/answer").picture("collated-sponsor");
            assertThat(sponsor.page().locator("main").innerText()).contains(comment);
            Walk.assertFile(sponsor, "/requests/" + id + "/answer.pdf", "%PDF");
            Walk.assertFile(sponsor, "/requests/" + id + "/answer.xlsx", "PK");
        });
    }

    /** Reads the document about the country. */
    void readsTheDocument(String id, String words) {
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.open("/requests/" + id + "/country/answer").picture("country-answer");
            assertThat(sponsor.page().locator("main").innerText()).contains(words);
            Walk.assertFile(sponsor, "/requests/" + id + "/country/answer.pdf", "%PDF");
        });
    }

    /** Presses one button behind the link of the mail that asks what became of it. */
    void tellsTheOutcome(String link, String kind) {
        walk.byLink(link, sponsor -> {
            sponsor.picture("outcome-asked");
            sponsor.click(sponsor.page().locator("button[name=kind][value=" + kind + "]"));
            assertThat(sponsor.page().locator(".ds-alert[data-color=success]").count())
                    .isPositive();
            sponsor.picture("outcome-told");
        });
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*/requests/([0-9a-f-]{36}).*", "$1");
    }
}
