package no.nortrials.portal.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import no.nortrials.portal.form.FormData;
import no.nortrials.portal.reference.Bundled;
import no.nortrials.portal.request.RequestFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccurrenceTest {
    private final List<Occurrence> figures = Occurrence.of(Bundled.figures("occurrence"));
    private final ResourceBundle english = ResourceBundle.getBundle(
            "messages.evidence", Locale.ROOT, getClass().getClassLoader());

    /** Some of the cited figures, as their sources print them. */
    @ParameterizedTest
    @CsvSource({
        "lung, 3319, NEW_A_YEAR, 2023, A",
        "ms, 14153, TREATED_A_YEAR, 2019-2021, A",
        "dementia, 101118, LIVING, 2020, B",
        "als, 350, LIVING, 2021, C",
        "ibd-incident, 2094, NEW_A_YEAR, 2010-2017, B"
    })
    void saysWhatItsSourceSays(String id, double value, Measure measure, String year, Quality quality) {
        Occurrence figure = figure(id);

        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.measure()).isEqualTo(measure);
        assertThat(figure.year()).isEqualTo(year);
        assertThat(figure.quality()).isEqualTo(quality);
    }

    @Test
    void aRateIsAmongItsOwnPersons() {
        assertThat(figure("ra").share(4_000_000)).isEqualTo(0.0078);
        assertThat(figure("coeliac").share(4_000_000)).isEqualTo(853 / 54_541.0);
        assertThat(figure("ms").share(4_530_000)).isEqualTo(14_153 / 4_530_000.0);
    }

    @Test
    void everyFigureHasANameAndASource() {
        assertThat(figures).hasSizeGreaterThanOrEqualTo(48).allSatisfy(figure -> {
            assertThat(english.getString("evidence.condition." + figure.id())).isNotBlank();
            assertThat(figure.source()).isNotBlank();
            assertThat(figure.url().getScheme()).startsWith("http");
        });
    }

    @Test
    void theDiseaseIsProposedFromTheCode() {
        var request = FormData.EMPTY
                .with(RequestFields.ICD10, "G35.1")
                .with(RequestFields.INDICATION, "a relapsing disease")
                .with(RequestFields.AGE_MIN, "18");

        FormData proposed = Proposal.of(request, figures, this::name);

        assertThat(proposed.text("figure")).isEqualTo("ms");
        assertThat(proposed.text("ageFrom")).isEqualTo("18");
        assertThat(proposed.text("sex")).isEqualTo("ALL");
    }

    @Test
    void theDiseaseIsProposedFromTheWords() {
        var request = FormData.EMPTY.with(RequestFields.INDICATION, "Moderate rheumatoid arthritis in adults");

        assertThat(Proposal.of(request, figures, this::name).text("figure")).isEqualTo("ra");
    }

    @Test
    void nothingIsProposedForAnUnknownDisease() {
        var request = FormData.EMPTY.with(RequestFields.INDICATION, "Hereditary angioedema");

        assertThat(Proposal.of(request, figures, this::name).filled("figure")).isEmpty();
    }

    private Occurrence figure(String id) {
        return figures.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> name(String id) {
        return List.of(english.getString("evidence.condition." + id));
    }
}
