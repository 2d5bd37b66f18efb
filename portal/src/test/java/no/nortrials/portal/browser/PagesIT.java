package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that belong to no part of the work, in both languages, light and dark, wide and as narrow as a phone gets. */
@Tag("walk")
@BrowserTest
class PagesIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,1280", "nb,light,320", "en,dark,360"})
    void thePublicPagesAreGoodToLookAtAndToReach(String language, String colours, int width) {
        try (var visitor = Visitor.at(port)) {
            visitor.width(width).colours(colours).open("/").language(language).picture("front");
            visitor.open("/login").picture("login");
            visitor.open("/demo").picture("demo-users");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,1280", "nb,light,320"})
    void everyComponentIsAccessibleInEveryState(String language, String colours, int width) {
        try (var visitor = Visitor.at(port)) {
            visitor.signIn(Role.ADMINISTRATOR)
                    .language(language)
                    .colours(colours)
                    .width(width);
            visitor.open("/styleguide").picture("styleguide");
            visitor.open("/styleguide/wrong").picture("styleguide-wrong");
            visitor.openFailing("/nothing-here", 404).picture("failure");
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light,1280", "nb,dark,360"})
    void theDirectoryTellsWhatAHospitalWants(String language, String colours, int width) {
        try (var visitor = Visitor.at(port)) {
            visitor.signIn(Role.COORDINATOR).language(language).colours(colours).width(width);
            visitor.open("/directory").picture("directory");
            visitor.click(visitor.page()
                            .locator("main a[href*='/directory/trusts/']")
                            .first())
                    .picture("trust");
        }
    }

    @Test
    void whatIsWrongIsInFocusAndLeadsToTheField() {
        try (var visitor = Visitor.at(port)) {
            visitor.signIn(Role.ADMINISTRATOR).language("en").open("/styleguide/wrong");
            assertThat(visitor.page().evaluate("document.activeElement.className"))
                    .asString()
                    .contains("problems");

            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("background");
        }
    }

    @Test
    void theContentIsOneKeyAwayFromTheTop() {
        try (var visitor = Visitor.at(port)) {
            visitor.open("/").page().keyboard().press("Tab");
            assertThat(visitor.page().evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo("#content");

            visitor.page().keyboard().press("Enter");

            assertThat(visitor.page().evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void chosenColoursStay() {
        try (var visitor = Visitor.at(port)) {
            visitor.open("/");
            visitor.page().locator("[data-theme-button]").click();
            visitor.page().locator("[data-theme-button]").click();

            visitor.open("/login");

            assertThat(visitor.page().getAttribute("html", "data-color-scheme")).isEqualTo("dark");
        }
    }
}
