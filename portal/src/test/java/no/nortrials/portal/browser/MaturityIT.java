package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A site assesses itself, a second person reviews, and both read what came of it: by keys. */
@Tag("walk")
@BrowserTest
class MaturityIT {
    private static final String NURSE = "eline.testrud@example.org";
    private static final String HEAD = "sindre.liksomsen@example.org";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"en,light,1280,RESPIRATORY", "nb,dark,360,BRAIN_HEALTH"})
    void aDomainIsAssessedReviewedAndRead(String language, String colours, int width, String area) {
        String path = "/sites/" + site(area) + "/maturity";
        try (var nurse = Visitor.at(port).signInAs(NURSE)) {
            nurse.language(language).colours(colours).width(width).open(path).picture("maturity-before");
            if (area.equals("RESPIRATORY")) enter(nurse, "main form[action$='/maturity'] button");
            nurse.open(path + "/domains/people").picture("maturity-people");
            Locator statements = nurse.page().locator("main fieldset");
            for (int at = 0; at < statements.count(); at++) answer(nurse, at);
            enter(nurse, "button[name=then][value=next]");
            assertThat(nurse.page().url()).contains("/domains/patients?saved");
            nurse.picture("maturity-patients");
            enter(nurse, "form[action$='/finish'] button");
            nurse.picture("maturity-finished");
        }
        try (var head = Visitor.at(port).signInAs(HEAD)) {
            head.language(language)
                    .colours(colours)
                    .width(width)
                    .open(path + "/review")
                    .picture("maturity-review");
            enter(head, "#people-gcp button[value=confirm]");
            head.page().locator("#reason-people-new").focus();
            head.page().keyboard().type("The plan is from 2019");
            enter(head, "#people-new button[value=dispute]");
            head.open(path).picture("maturity-after");
            assertThat(head.page().locator("#people").innerText()).contains("The plan is from 2019");
            head.open(path + "/what-if")
                    .page()
                    .locator("#evidence")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            enter(head, "main form button");
            head.picture("maturity-what-if");
            head.open(path + "/history").picture("maturity-history");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,360"})
    void aReviewedSiteIsReadByAllWhoMay(String language, String colours, int width) {
        String path = "/sites/" + site("CANCER") + "/maturity";
        for (Role role : new Role[] {Role.COORDINATOR, Role.SPONSOR, Role.CENTRE}) {
            new Walk(port, language)
                    .as(
                            role,
                            reader -> reader.colours(colours)
                                    .width(width)
                                    .open(path)
                                    .picture("maturity-" + role.name().toLowerCase(java.util.Locale.ROOT)));
        }
        new Walk(port, language).as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width).open("/maturity").picture("maturity-national");
            unit.open("/maturity/frameworks").picture("maturity-frameworks");
            unit.open("/maturity/frameworks/1").picture("maturity-framework");
        });
    }

    private static void answer(Visitor nurse, int at) {
        Locator panel = nurse.page().locator("main section.panel").nth(at);
        panel.locator("input[type=radio]").first().focus();
        nurse.page().keyboard().press("Space");
        panel.locator("input[id^=text-]").focus();
        nurse.page().keyboard().type("Perm 7");
        nurse.page().keyboard().press("Tab");
        nurse.page().keyboard().type("02.11.2026");
    }

    private static void enter(Visitor visitor, String button) {
        visitor.page().locator(button).first().focus();
        visitor.page().waitForNavigation(() -> visitor.page().keyboard().press("Enter"));
        visitor.check();
    }

    private String site(String area) {
        return jdbc.sql("""
                        select s.id from study_site s join trust t on t.id = s.trust_id
                        where t.short_name = 'OUS' and s.therapy_area = ?""").param(area).query(String.class).single();
    }
}
