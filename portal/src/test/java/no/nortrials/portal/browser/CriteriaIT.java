package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Criteria composed by the keyboard, on a wide and a narrow screen, in both languages. */
@BrowserTest
class CriteriaIT {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,320"})
    void aDiseaseIsFoundAddedAndTakenBackByTheKeyboard(String language, String colours, int width) {
        String page = page(language.equals("nb") ? 1 : 0);
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width).open(page).picture("criteria-empty");
            sponsor.page().focus("#q");
            sponsor.page().keyboard().type(language.equals("nb") ? "hjertesvikt" : "heart failure");
            sponsor.page().waitForSelector("#hits button[value='add inclusion ICD10 I50']");
            sponsor.check().picture("criteria-search");
            sponsor.page().focus("#hits button[value='add inclusion ICD10 I50']");
            sponsor.page().keyboard().press("Enter");
            sponsor.page().waitForSelector(".criterion");
            sponsor.check();
            assertThat(sponsor.page().locator(".criterion").innerText()).contains("I50");
            sponsor.page().focus("button[value=undo]");
            sponsor.page().keyboard().press("Enter");
            sponsor.page().waitForSelector("#empty-title");
            sponsor.check();
        });
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,360"})
    void theWholeBuilder(String language, String colours, int width) {
        String page = page(language.equals("nb") ? 3 : 2);
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width).open(page);
            sponsor.click(sponsor.page().locator("button[value='example arthritis']"))
                    .picture("criteria-example");
            sponsor.open(page + "?q=hba1c")
                    .click(sponsor.page().locator("#hits button").first());
            sponsor.picture("criteria-form");
            sponsor.page().locator("details:has(#value) > summary").focus();
            sponsor.page().fill("#value", "many");
            sponsor.page().check("#valueIs-AT_LEAST, #valueIs[value=AT_LEAST]");
            sponsor.page().locator("button[value=form]").click();
            sponsor.expectFailing(422).picture("criteria-form-wrong");
            sponsor.page().fill("#value", "53");
            sponsor.click(sponsor.page().locator("button[value=form]"));
            sponsor.page().locator("details.criterion-more > summary").last().click();
            sponsor.click(sponsor.page().locator("button[value^='turn ']").last());
            sponsor.open(page + "?add=residence#form").picture("criteria-residence");
            sponsor.open(page + "/versions?from=1&to=3").picture("criteria-versions");
            sponsor.open(page + "/import");
            sponsor.page().fill("#text", "{\"schemaVersion\": \"1.0\", \"criteria\": [{\"type\": \"agee\"}]}");
            sponsor.page().locator("form button[type=submit]").last().click();
            sponsor.expectFailing(422).picture("criteria-import");
            sponsor.open("/criteria/codes?q=diabetes").picture("criteria-codes");
            sponsor.open(page.replace("/criteria", "")).picture("criteria-panel");
        });
    }

    private String page(int number) {
        String id = jdbc.sql("""
                        select r.id from request r join account a using (organisation_id)
                        where a.role = 'SPONSOR' and a.name = 'Owen Samplewood' and r.received_at is not null
                            and r.status <> 'CLOSED'
                        order by r.received_at desc offset ? limit 1
                        """).param(number).query(String.class).single();
        return "/requests/" + id + "/criteria";
    }
}
