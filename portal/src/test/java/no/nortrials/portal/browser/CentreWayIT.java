package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The other channel: what reached a centre directly, typed in or from a file. */
@BrowserTest
class CentreWayIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aCentreRecordsWhatReachedItDirectly(String language) {
        new Walk(port, language).as(Role.CENTRE, centre -> {
            centre.open("/centre").picture("centre");
            centre.open("/centre/new");
            Typing.into(centre.page(), Answers.direct("A request that came directly, " + language));
            centre.picture("centre-new");
            centre.click(centre.page().locator("form[action='/centre/new'] button[type=submit]"));
            assertThat(centre.page().url()).doesNotEndWith("/centre/new");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void aCentreImportsAFileAndIsToldWhichLinesAreWrong(String language) {
        new Walk(port, language).as(Role.CENTRE, centre -> {
            centre.open("/centre/import").picture("centre-import");
            Walk.assertFile(centre, "/centre/template.csv", "\u00ef\u00bb\u00bf");
            centre.page()
                    .setInputFiles("main input[type=file]", Documents.text("ours.csv", "text/csv", lines(language)));
            centre.click(centre.page().locator("form[action='/centre/import'] button[type=submit]"));

            String wrong =
                    centre.page().locator("[aria-labelledby=wrong-title] tbody").innerText();
            assertThat(wrong).contains("NO-SUCH-AREA", "the 32nd").doesNotContain("4721");
            centre.picture("centre-import-read");

            centre.click(centre.page().locator("form[action='/centre/import/confirm'] button[type=submit]"));
            assertThat(centre.page().locator("main").innerText())
                    .contains("Imported study 4721 " + language)
                    .doesNotContain("4722", "4723");
            centre.picture("centre-imported");
        });
    }

    /** One line that can be recorded, and two that cannot. */
    private static String lines(String language) {
        return """
                received on;organisation;type;product;title;study number;therapy area;indication;phase;state
                %1$s;Nordlicht Clinical (synthetic);SITE;DRUG;Imported study 4721 %2$s;;CANCER;Lung cancer;III;OPEN
                %1$s;Nordlicht Clinical (synthetic);SITE;DRUG;Imported study 4722 %2$s;;NO-SUCH-AREA;;;OPEN
                the 32nd;Nordlicht Clinical (synthetic);SITE;DRUG;Imported study 4723 %2$s;;CANCER;;;OPEN
                """.formatted(Answers.inDays(-20), language);
    }
}
