package no.nortrials.portal.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import no.nortrials.portal.form.Field;
import no.nortrials.portal.form.FieldType;
import no.nortrials.portal.form.FormCheck;
import no.nortrials.portal.form.FormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFormsTest {

    @Test
    void aCompleteDrugFormHasNoProblem() {
        assertThat(FormCheck.all(RequestForms.of(Product.DRUG).fields().toList(), CompleteForms.drug()))
                .isEmpty();
    }

    @Test
    void aCompleteDeviceFormHasNoProblem() {
        assertThat(FormCheck.all(RequestForms.of(Product.DEVICE).fields().toList(), CompleteForms.device()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void anEmptyFormMissesExactlyTheMandatoryFields(Product product) {
        var fields = RequestForms.of(product).fields().toList();

        var problems = FormCheck.all(fields, FormData.EMPTY);

        assertThat(problems.keySet())
                .containsExactlyElementsOf(fields.stream()
                        .filter(Field::mandatory)
                        .map(Field::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SITE", "COUNTRY", "UNSPECIFIED"})
    void everyKindOfDrugRequestIsLegal(String kind) {
        var form = CompleteForms.drug().with(RequestFields.KIND, kind);

        assertThat(FormCheck.all(RequestForms.of(Product.DRUG).fields().toList(), form))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "icd10|C34.1",
                "icd10|c341, C34.9; G35",
                "atc|L01FF02, L01XX",
                "euCtNumber|2026-512345-12-00",
                "euCtNumber|2026-512345-12",
                "nctNumber|nct04975997",
                "eudractNumber|2021-004327-32"
            })
    void codesOfTheRightShapeAreTaken(String field, String value) {
        assertThat(problemsOf(field, value)).doesNotContainKey(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "icd10|lung cancer",
                "icd10|34.1",
                "icd10|C34.12345",
                "atc|L1",
                "euCtNumber|2026-12345-12",
                "nctNumber|NCT123",
                "contactPhone|ring me"
            })
    void codesOfAnotherShapeAreNot(String field, String value) {
        assertThat(problemsOf(field, value)).containsKey(field);
    }

    private static java.util.Map<String, no.nortrials.portal.form.Problem> problemsOf(String field, String value) {
        return FormCheck.filled(RequestForms.of(Product.DRUG).fields().toList(), FormData.EMPTY.with(field, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"request.properties", "request_nb.properties"})
    void everyQuestionAndChoiceHasAText(String bundle) throws Exception {
        var texts = new Properties();
        try (var in = RequestFormsTest.class.getResourceAsStream("/messages/" + bundle)) {
            texts.load(new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(in), java.nio.charset.StandardCharsets.UTF_8));
        }

        var asked = Stream.of(Product.values())
                .flatMap(product -> RequestForms.of(product).fields());

        assertThat(asked.flatMap(RequestFormsTest::keys).distinct())
                .allSatisfy(key -> assertThat(texts).as(Locale.ROOT + bundle).containsKey(key));
    }

    private static Stream<String> keys(Field field) {
        var choices = field.type() instanceof FieldType.Choice choice
                ? choice.options().stream()
                : field.type() instanceof FieldType.Several several
                        ? several.options().stream()
                        : Stream.<no.nortrials.portal.form.Option>of();
        var labels = choices.map(no.nortrials.portal.form.Option::labelKey)
                .filter(key -> !key.startsWith("therapyArea.") && !key.startsWith("region."));
        return Stream.concat(Stream.of("requestForm." + field.name()), labels);
    }
}
