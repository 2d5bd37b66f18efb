package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The data steward adds a data set, reads files in, mends how one is read, releases and withdraws; the sponsor sees what is in use. */
@Tag("walk")
@BrowserTest
class ReferenceIT {
    private static final String FIRST = "Foretak;Diagnose;År;Pasienter\nOUS;C50;2025;412\nAhus;C50;2025;308\n";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,320"})
    void theStewardReleasesAndWithdraws(String language, String colours, int width) {
        var walk = new Walk(port, language);
        String code = "activity-" + language;

        walk.as(Role.COORDINATOR, steward -> {
            steward.colours(colours).width(width).open("/sources").picture("reference-catalogue");
            steward.open("/sources/new").picture("reference-new");
            describe(steward, code);
            upload(steward, FIRST).picture("reference-draft");
            press(steward, "/release").picture("reference-released");

            steward.open("/sources/" + code);
            upload(steward, FIRST.replace("Pasienter", "Antall").replace("308", "many"))
                    .picture("reference-quarantine");
            assertThat(steward.page().locator("#report-title").count()).isOne();

            steward.open("/sources/" + code);
            upload(steward, FIRST.replace("308", ":")).picture("reference-compared");
            press(steward, "/release");
            steward.page().locator("main details summary").click();
            press(steward, "/withdraw").picture("reference-no-reason");
            steward.page().fill("#reason", "Counted twice in spring");
            press(steward, "/withdraw").picture("reference-withdrawn");

            steward.open("/sources/" + code).picture("reference-set");
            steward.open("/sources/population").picture("reference-population");
            steward.open("/sources/population/versions/1?page=2").picture("reference-figures");
        });

        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours)
                    .width(width)
                    .open("/sources/" + code + "/versions/3")
                    .picture("reference-sponsor");
            assertThat(sponsor.page().locator("main form[method=post]").count()).isZero();
            assertThat(sponsor.page().locator("main").innerText()).contains("Counted twice in spring");
        });
    }

    private static void describe(Visitor steward, String code) {
        steward.page().fill("#code", code);
        steward.page().fill("#nameNb", "Aktivitet " + code);
        steward.page().fill("#nameEn", "Activity " + code);
        steward.page().fill("#provider", "A registry");
        steward.page().fill("#purposeNb", "Til prøve");
        steward.page().fill("#purposeEn", "For a test");
        steward.page().fill("#licence", "Agreement 12");
        steward.page().check("input[name=geography][value=TREATING]");
        steward.page().check("input[name=sensitivity][value=OPEN]");
        steward.click(steward.page().locator("main form[method=post] button[type=submit]"));
    }

    private static Visitor upload(Visitor steward, String text) {
        steward.page()
                .setInputFiles(
                        "#file", new FilePayload("figures.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return steward.click(steward.page().locator("form[enctype] button[type=submit]"));
    }

    private static Visitor press(Visitor steward, String action) {
        return steward.click(steward.page().locator("form[action$='" + action + "'] button[type=submit]"));
    }
}
