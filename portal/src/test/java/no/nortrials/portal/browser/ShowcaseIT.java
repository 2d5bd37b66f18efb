package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import no.nortrials.portal.access.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public pages, full and empty, in both languages, wide and narrow; and the pages from which they are filled. */
@BrowserTest
class ShowcaseIT {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource("nb,dark,360")
    void everybodyReadsTheShowcase(String language, String colours, int width) {
        reads(language, colours, width);
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource("en,light,1280")
    void everybodyReadsTheShowcaseWide(String language, String colours, int width) {
        reads(language, colours, width);
    }

    private void reads(String language, String colours, int width) {
        try (var reader = Visitor.at(port)
                .open("/showcase")
                .language(language)
                .colours(colours)
                .width(width)) {
            reader.open("/showcase?state=ANY").check().picture("showcase");
            reader.open("/showcase?state=ANY&q=" + (language.equals("nb") ? "astma" : "asthma"))
                    .check()
                    .picture("showcase-found");
            assertThat(reader.page().locator(".trial-card").count()).isPositive();
            reader.open("/showcase?q=xyzzy").check().picture("showcase-none");
            reader.open("/showcase/nct04613596").check().picture("showcase-trial");
            reader.open("/showcase/trusts/993467049").check().picture("showcase-trust");
            reader.open("/showcase/centres/CANCER").check();
            reader.open("/showcase/embed?state=ANY").check().picture("showcase-embed");
        }
    }

    @ParameterizedTest
    @CsvSource("en,light,1280")
    void theUnitAndTheHospitalFillIt(String language, String colours, int width) {
        fill(language, colours, width);
    }

    @Tag("walk")
    @ParameterizedTest
    @CsvSource("nb,dark,360")
    void theUnitAndTheHospitalFillItNarrow(String language, String colours, int width) {
        fill(language, colours, width);
    }

    private void fill(String language, String colours, int width) {
        new Walk(port, language).as(Role.COORDINATOR, unit -> {
            unit.colours(colours).width(width);
            unit.open("/trials/registers").check().picture("registers");
            unit.open("/trials/new").check().picture("trial-new");
            unit.page().locator("main form button[type=submit]").click();
            unit.expectFailing(422).check();
        });
        new Walk(port, language).as(Role.SPONSOR, sponsor -> {
            sponsor.colours(colours).width(width);
            sponsor.open("/account/tokens").check().picture("tokens");
            sponsor.open("/account/webhooks").check().picture("webhooks");
        });
    }
}
