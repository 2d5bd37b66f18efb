package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many patients there may be: the unit makes the estimate and shares it, the sponsor reads it. */
@BrowserTest
class EstimateIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onANarrowDarkScreenInNorwegian() {
        theUnitEstimatesAndTheSponsorReads("nb", "dark", 360);
    }

    @Tag("walk")
    @Test
    void onAWideLightScreenInEnglish() {
        theUnitEstimatesAndTheSponsorReads("en", "light", 1280);
    }

    private void theUnitEstimatesAndTheSponsorReads(String language, String colours, int width) {
        var walk = new Walk(port, language);
        String page = "/requests/" + Walk.requestOfTheFirstSponsor(jdbc) + "/estimate";

        walk.as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width).open("/sources").picture("sources");
            unit.open("/disease-figures").picture("figures");
            unit.open("/disease-figures/ra").picture("figure");
            unit.open(page);
            unit.page().selectOption("#figure", "ra");
            unit.page().fill("#target", "40");
            unit.page().fill("#name1", "Not treated before");
            unit.page().fill("#percent1", "150");
            unit.page().locator("button:has-text('" + save(language) + "')").click();
            unit.expectFailing(422).picture("estimate-wrong");
            unit.page().fill("#percent1", "30");
            unit.page().fill("#sample1", "400");
            unit.page().check("input[name=origin1][value=OTHER_NORDIC]");
            unit.page().check("#shared");
            unit.click(unit.page().locator("button:has-text('" + save(language) + "')"))
                    .picture("estimate");
            assertThat(unit.page().locator(".chart svg").count()).as("charts").isPositive();
        });

        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width).open(page).picture("estimate-sponsor");
            assertThat(sponsor.page().locator("#figure").count()).isZero();
            assertThat(sponsor.page().locator("tbody").first().innerText()).contains("Innlandet");
            Walk.assertFile(sponsor, page + ".csv", "\u00ef\u00bb\u00bf");
        });
    }

    private static String save(String language) {
        return language.equals("nb") ? "Lagre og regn ut" : "Save and compute";
    }
}
