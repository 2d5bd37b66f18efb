package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that cannot be taken: the page says why, and nothing that was typed or attached before is lost. */
@Tag("walk")
@BrowserTest
class UploadsIT {
    private static final int THIRTY_MEGABYTES = 30 * 1024 * 1024;
    private static final String ERROR = "main .ds-alert[role=alert]";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void anAttachmentThatCannotBeTakenIsRefusedInThePage(String language) {
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            String attachments = aDraftWithADocument(sponsor);

            sponsor.page().check("#tier-RESTRICTED");
            upload(sponsor, Documents.bomb("protocol-4731.docx"));
            sponsor.expectFailing(422).picture("upload-bomb");
            assertThat(sponsor.page().locator(ERROR).innerText()).contains("PDF");
            assertThat(sponsor.page().isChecked("#tier-RESTRICTED")).isTrue();

            letTooLargeFilesGo(sponsor);
            upload(sponsor, Documents.large("protocol-4732.pdf", THIRTY_MEGABYTES));
            sponsor.check().picture("upload-too-large");
            assertThat(sponsor.page().locator(ERROR).innerText()).contains("30", "20 MB");

            assertThat(sponsor.open(attachments).page().locator("main table").innerText())
                    .contains("kept-4730.pdf")
                    .doesNotContain("4731", "4732");
            sponsor.open(attachments.replace("attachments", "edit/about"));
            assertThat(sponsor.page().inputValue("#organisation")).isEqualTo("Kept while uploading 4733");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aFileThatIsTooLargeIsToldBeforeItIsSent(String language) {
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            aDraftWithADocument(sponsor);
            sponsor.page().check("#tier-RESTRICTED");

            upload(sponsor, Documents.large("protocol-4734.pdf", THIRTY_MEGABYTES));

            sponsor.check().picture("upload-stopped");
            assertThat(sponsor.page().locator("#file-told").innerText()).contains("20 MB");
            assertThat(sponsor.page().isChecked("#tier-RESTRICTED")).isTrue();
            sponsor.page().setInputFiles("#file", Documents.pdf("smaller-4735.pdf"));
            sponsor.click(sponsor.page().locator("form[enctype] button[type=submit]"));
            assertThat(sponsor.page().locator("main table").innerText()).contains("smaller-4735.pdf");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aRecordThatCannotBeReadIsRefusedInThePage(String language) {
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            sponsor.open("/requests/new").page().fill("#nctNumber", "NCT09990002");
            upload(sponsor, Documents.brokenStudy());
            sponsor.expectFailing(422).picture("record-broken");
            assertThat(sponsor.page().locator(ERROR).innerText()).isNotBlank();
            assertThat(sponsor.page().inputValue("#nctNumber")).isEqualTo("NCT09990002");

            letTooLargeFilesGo(sponsor);
            upload(sponsor, Documents.large("study.json", THIRTY_MEGABYTES));
            sponsor.check().picture("record-too-large");
            assertThat(sponsor.page().locator(ERROR).innerText()).contains("30", "5 MB");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aFileForImportThatIsTooLargeIsRefusedInThePage(String language) {
        new Walk(port, language).as(Role.CENTRE, centre -> {
            centre.open("/centre/import");
            letTooLargeFilesGo(centre);

            upload(centre, Documents.large("requests.csv", THIRTY_MEGABYTES));

            centre.check().picture("import-too-large");
            assertThat(centre.page().locator("#file-error").innerText()).contains("5 MB");
        });
    }

    /** A draft with something typed and a document attached; the address of its attachments, which are shown. */
    private static String aDraftWithADocument(Visitor sponsor) {
        sponsor.open("/requests/new");
        sponsor.click(sponsor.page().locator("form:has([value=DRUG]) button"));
        sponsor.page().fill("#organisation", "Kept while uploading 4733");
        sponsor.click(sponsor.page().locator("button[name=go][value=close]"));
        String id = sponsor.page().url().replaceAll(".*saved=([0-9a-f-]{36}).*", "$1");
        String attachments = "/requests/" + id + "/attachments";
        sponsor.open(attachments);
        upload(sponsor, Documents.pdf("kept-4730.pdf"));
        sponsor.check();
        return attachments;
    }

    private static void upload(Visitor visitor, FilePayload file) {
        visitor.page().setInputFiles("main input[type=file]", file);
        visitor.page().locator("form[enctype] button[type=submit]").click();
    }

    /** As in a browser without scripts: the portal itself must refuse what is too large. */
    private static void letTooLargeFilesGo(Visitor visitor) {
        visitor.page().evaluate("document.querySelector('form[enctype]').noValidate = true");
    }
}
