package no.nortrials.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** The centres' channel and the figures, by keys. */
@Tag("walk")
@BrowserTest
class KeyboardPagesIT {
    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @CsvSource({"en,Emma Fictionfield", "nb,Jon Modellvik"})
    void aCentreRecordsAndImportsByKeys(String language, String name) {
        String title = "Directly, by keys, " + language;
        try (var centre = Walker.signedIn(port, new Words(messages, language), name)) {
            centre.menu("centre").link("centre.new").skip();
            centre.form().answer(Answers.direct(title));
            centre.button("centre.save");
            assertThat(centre.page().url()).doesNotEndWith("/centre/new");

            centre.menu("centre").link("centre.import.title").skip();
            centre.keys()
                    .to("button", centre.words().of("centre.import.file"))
                    .file(Documents.text("ours.csv", "text/csv", Answers.directLine("Imported " + title)));
            centre.button("centre.import.read").skip().button("centre.import.confirm");
            assertThat(centre.text()).contains("Imported " + title);
        }
    }

    @ParameterizedTest
    @CsvSource({"en,Robert Draftley", "nb,Ida Tenkeland"})
    void theFiguresAreReadByKeys(String language, String name) {
        try (var unit = Walker.signedIn(port, new Words(messages, language), name)) {
            unit.menu("figures");
            unit.form().answer(Map.of("year", "2025", "asOf", "2026-01-31"));
            unit.button("list.show");
            assertThat(unit.keys().focus().is("button", unit.words().of("list.show")))
                    .as("the focus stays")
                    .isTrue();
            assertThat(unit.page().url()).contains("year=2025");

            unit.keys().to("summary", unit.words().of("statistics.definition")).press("Enter");
            assertThat((Boolean) unit.page().locator(":focus").evaluate("e => e.parentElement.open"))
                    .isTrue();
            unit.skip().keys().follow("link", unit.words().of("statistics.toAnnual", "2025"));
            assertThat(unit.page().locator("#kinds tbody").innerText()).contains("64", "41", "21");
        }
    }
}
