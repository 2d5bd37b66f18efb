package no.nortrials.portal.web;

import static no.nortrials.portal.access.Languages.ENGLISH;
import static no.nortrials.portal.access.Languages.NORWEGIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.nortrials.portal.form.FieldView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldFragmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title; type=\"text\"",
                "background; <textarea",
                "nct; w-medium",
                "email; type=\"email\"",
                "deadline; type=\"date\"",
                "patients; inputmode=\"numeric\"",
                "rate; inputmode=\"decimal\"",
                "country; <option value=\"NO\">Norway</option>",
                "named; type=\"radio\"",
                "phase; type=\"radio\"",
                "area; <select",
                "help; type=\"checkbox\"",
                "consent; type=\"checkbox\""
            })
    void drawsEachTypeItsOwnWayWithALabelForIt(String name, String markup) {
        String drawn = draw(named(StyleguideForm.empty(), name), ENGLISH);

        assertThat(drawn)
                .contains(markup)
                .contains("id=\"" + name + "\"", "name=\"" + name + "\"", "for=\"" + name + "\"")
                .doesNotContain("aria-invalid", "ds-validation-message");
    }

    @Test
    void keepsWhatWasTypedAsTextAlsoWhenItLooksLikeAScript() {
        String drawn = draw(named(StyleguideForm.wrong(), "title"), ENGLISH);

        assertThat(drawn).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void keepsAMistakenDayAndSaysWhatWasReadAndWhatIsExpected() {
        String drawn = draw(named(StyleguideForm.wrong(), "deadline"), ENGLISH);

        assertThat(drawn)
                .contains("type=\"text\"", "value=\"31.02.2026\"", "aria-invalid=\"true\"")
                .contains("aria-describedby=\"deadline-error deadline-hint\"", "id=\"deadline-error\"")
                .contains("“31.02.2026” is not a date. Write it like 31.12.2026 or 2026-12-31.");
    }

    @Test
    void keepsTheTicksOfSeveralChoices() {
        String drawn = draw(named(StyleguideForm.wrong(), "help"), ENGLISH);

        assertThat(drawn).containsPattern("value=\"B\"\\s+checked=\"checked\"");
        assertThat(drawn).doesNotContainPattern("value=\"A\"\\s+checked");
    }

    @Test
    void letsAnOptionalChoiceBeTakenBack() {
        assertThat(draw(named(StyleguideForm.empty(), "named"), ENGLISH)).contains("Not stated");
        assertThat(draw(named(StyleguideForm.empty(), "phase"), ENGLISH)).doesNotContain("Not stated");
    }

    @Test
    void saysWhereAFilledValueCameFrom() {
        String drawn = draw(named(StyleguideForm.wrong(), "title"), NORWEGIAN);

        assertThat(drawn)
                .contains("Fra ClinicalTrials.gov NCT04321096.", "id=\"title-origin\"")
                .contains("aria-describedby=\"title-hint title-origin\"");
    }

    @Test
    void sortsCountriesByTheAlphabetOfTheLanguage() {
        String drawn = draw(named(StyleguideForm.empty(), "country"), NORWEGIAN);

        assertThat(drawn.indexOf(">Østerrike<")).isGreaterThan(drawn.indexOf(">Zimbabwe<"));
        assertThat(drawn.indexOf(">Åland<")).isGreaterThan(drawn.indexOf(">Østerrike<"));
    }

    @Test
    void listsWhatIsWrongWithLinksToTheFields() {
        String drawn = Pages.render(
                "<th:block th:replace=\"~{form :: problems(${views})}\"/>",
                ENGLISH,
                Map.of("views", StyleguideForm.wrong()));

        assertThat(drawn)
                .contains("8 things need to be corrected", "tabindex=\"-1\"", "href=\"#deadline\"")
                .doesNotContain("href=\"#acronym\"");
    }

    @Test
    void listsNothingWhenAllIsWell() {
        String drawn = Pages.render(
                "<th:block th:replace=\"~{form :: problems(${views})}\"/>",
                ENGLISH,
                Map.of("views", StyleguideForm.empty()));

        assertThat(drawn).isBlank();
    }

    private static FieldView named(List<FieldView> views, String name) {
        return views.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String draw(FieldView view, Locale locale) {
        return Pages.render("<th:block th:replace=\"~{form :: field(${view})}\"/>", locale, Map.of("view", view));
    }
}
