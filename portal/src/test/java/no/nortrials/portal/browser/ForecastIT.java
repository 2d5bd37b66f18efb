package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast patients could be enrolled: the unit forecasts, chooses sites and shares, the sponsor reads. */
@BrowserTest
class ForecastIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onANarrowDarkScreenInNorwegian() {
        theUnitForecastsAndTheSponsorReads("nb", "dark", 360);
    }

    @Tag("walk")
    @Test
    void onAWideLightScreenInEnglish() {
        theUnitForecastsAndTheSponsorReads("en", "light", 1280);
    }

    private void theUnitForecastsAndTheSponsorReads(String language, String colours, int width) {
        var walk = new Walk(port, language);
        String request = Walk.requestOfTheFirstSponsor(jdbc);
        String page = "/requests/" + request + "/forecast";
        boolean norwegian = language.equals("nb");
        estimate(request);

        walk.as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width).open(page);
            unit.page().fill("#target", "forty");
            unit.page().locator("button[value=try]").click();
            unit.expectFailing(422).picture("forecast-wrong");
            unit.page().fill("#target", "40");
            unit.page().check("#shared");
            unit.click(unit.page().locator("button[value=save]")).picture("forecast");
            assertThat(unit.page().locator(".chart svg").count()).as("charts").isPositive();
            unit.open("/requests/" + request + "/sites").picture("sites");
            unit.page().fill("#probability", "50");
            unit.page().check("#everyRegion");
            unit.click(unit.page().locator("main form button")).picture("sites-regions");
            unit.click(unit.page().locator("main .ds-button[href*=suggested]").first())
                    .picture("sites-recipients");
            assertThat(unit.page().locator("input[name=trust]:checked").count())
                    .as("ticked recipients")
                    .isPositive();
        });
        walk.as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width).open(page).picture("forecast-sponsor");
            assertThat(sponsor.page().locator("main").innerText())
                    .contains(norwegian ? "sannsynlighet for 40 pasienter" : "chance of 40 patients");
            Walk.assertFile(sponsor, page + ".csv", "\u00ef\u00bb\u00bf");
        });
    }

    private void estimate(String request) {
        jdbc.sql("""
                        insert into estimate (request_id, version, answers, shared, saved_at, saved_by)
                        values (?::uuid, 1, '{"figure": ["ra"], "sex": ["ALL"], "name1": ["Not treated before"],
                            "percent1": ["5"], "sample1": ["400"], "origin1": ["OTHER_NORDIC"]}', false,
                            '2026-05-28T08:00:00Z', 'Ida Tenkeland')
                        on conflict do nothing
                        """).param(request).update();
        jdbc.sql("delete from recruitment_forecast where request_id = ?::uuid")
                .param(request)
                .update();
    }
}
