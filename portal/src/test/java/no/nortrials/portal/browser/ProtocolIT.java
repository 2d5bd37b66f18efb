package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a protocol's file to criteria that can be counted, by the keyboard. */
@BrowserTest
class ProtocolIT {
    private static final Path TRIALS = Path.of("../../shared/data");
    private static final String STUDY = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT09990002", "officialTitle": "Bilberries in rheumatoid arthritis"},
              "conditionsModule": {"conditions": ["Rheumatoid arthritis"]},
              "designModule": {"phases": ["PHASE2"]},
              "eligibilityModule": {"eligibilityCriteria":
                "Inclusion Criteria:\\n\\n* Age 18 to 75 years\\n* Rheumatoid arthritis\\n* Likes bilberries\\n\\nExclusion Criteria:\\n\\n* History of heart failure or stroke"}}}
            """;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,360"})
    void criteriaAreAcceptedByTheKeyboard(String language, String colours, int width) {
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours)
                    .width(width)
                    .open("/requests/from-protocol")
                    .check()
                    .picture("protocol-upload");
            give(
                    sponsor,
                    new FilePayload("bilberries.json", "application/json", STUDY.getBytes(StandardCharsets.UTF_8)));
            sponsor.check().picture("protocol-read");
            assertThat(sponsor.page().locator("[data-criterion]").count()).isEqualTo(4);
            sponsor.page().locator("[data-criterion]").first().focus();
            for (String key : new String[] {"a", "a", "n", "a"}) {
                press(sponsor, key);
            }
            sponsor.check().picture("protocol-accepted");
            assertThat(sponsor.page()
                            .locator("[data-criterion][data-choice=ACCEPTED]")
                            .count())
                    .isEqualTo(3);
            assertThat(sponsor.page()
                            .locator("[data-criterion][data-choice=WORDS]")
                            .count())
                    .isEqualTo(1);
        });
    }

    /** Two real trials, where the sources are beside the checkout: all that was read with confidence is accepted, the rest left in words. */
    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"trials/ctgov/NCT06119581.json", "protocols/usdm/v4_CDISC_Pilot_Study.json"})
    void aRealTrialBecomesARequest(String file) {
        assumeThat(TRIALS.resolve(file)).isRegularFile();
        new Walk(port, "en").as(Role.SPONSOR, sponsor -> {
            sponsor.width(1280).open("/requests/from-protocol");
            long begun = System.nanoTime();
            sponsor.page().setInputFiles("#file", TRIALS.resolve(file));
            sponsor.page().locator("main form button[type=submit]").click();
            sponsor.page().waitForSelector("[data-criterion]");
            int criteria = sponsor.page().locator("[data-criterion]").count();
            for (int at = 0; at < criteria; at++) {
                var here = sponsor.page().locator("[data-criterion]").nth(at);
                if (!"OPEN".equals(here.getAttribute("data-choice"))) continue;
                boolean offered = here.locator("input[name=offer]:checked").count() > 0;
                here.focus();
                press(sponsor, offered ? "a" : "n");
            }
            sponsor.picture("protocol-real");
            int accepted = sponsor.page()
                    .locator("[data-criterion][data-choice=ACCEPTED]")
                    .count();
            System.out.printf(
                    "%s: %d criteria, %d accepted, %d s for the clicks%n",
                    file, criteria, accepted, (System.nanoTime() - begun) / 1_000_000_000);
            assertThat(accepted).isPositive();
            assertThat(sponsor.page()
                            .locator("[data-criterion][data-choice=OPEN]")
                            .count())
                    .isZero();
            sponsor.open(sponsor.page().url().replaceAll("https?://[^/]+", "").replaceAll("/protocol.*", "/criteria"))
                    .check()
                    .picture("protocol-real-criteria");
        });
    }

    /** Presses a key and waits until one criterion less waits for a decision. */
    private static void press(Visitor sponsor, String key) {
        int open = sponsor.page().locator("[data-criterion][data-choice=OPEN]").count();
        sponsor.page().keyboard().press(key);
        sponsor.page()
                .waitForFunction(
                        "left => document.readyState === 'complete'"
                                + " && document.querySelectorAll('[data-criterion][data-choice=OPEN]').length === left",
                        open - 1);
    }

    private static void give(Visitor sponsor, FilePayload file) {
        sponsor.page().setInputFiles("#file", file);
        sponsor.page().locator("main form button[type=submit]").click();
        sponsor.page().waitForSelector("[data-criterion]");
    }
}
