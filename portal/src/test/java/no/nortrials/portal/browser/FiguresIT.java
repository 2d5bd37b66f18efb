package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is counted in the end: figures with charts, the annual tables, and the files they are taken away in. */
@BrowserTest
class FiguresIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"nb,light,1280", "en,dark,360"})
    void theYearIsReadAsKnownAtADate(String language, String colours, int width) {
        new Walk(port, language).as(Role.COORDINATOR, unit -> {
            unit.colours(colours)
                    .width(width)
                    .open("/figures?year=2025&asOf=2026-01-31")
                    .picture("figures");
            assertThat(unit.page().locator(".chart svg").count()).as("charts").isPositive();

            unit.open("/figures/annual/2025?asOf=2026-01-31").picture("annual-2025");

            assertThat(unit.page().locator("#kinds tbody").innerText()).contains("64", "41", "21");
            Walk.assertFile(unit, "/figures/annual/2025/tables.xlsx", "PK");
            Walk.assertFile(unit, "/figures/annual/2025/kinds.csv", "\u00ef\u00bb\u00bf");
        });
    }
}
